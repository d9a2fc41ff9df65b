/**
 * A cell of a Markdown table: its words, whether words are all that it holds, and whether some of
 * them have a format.
 */
export type MarkdownCell = {
  readonly text: string
  readonly isPlain: boolean
  readonly isFormatted: boolean
}

/**
 * A table as Markdown has it, for a caller who keeps tables elsewhere.
 *
 * Rows may be shorter or longer than `header`. `heading` is the one that stands last before the
 * table; `source` is the table as it was written.
 */
export type MarkdownTable = {
  readonly header: readonly MarkdownCell[]
  readonly align: readonly ('start' | 'center' | 'end' | undefined)[]
  readonly rows: readonly (readonly MarkdownCell[])[]
  readonly heading: string | undefined
  readonly line: number | undefined
  readonly source: string
}
