type Texts = { readonly 'zh-TW'?: string; readonly en?: string }

type Grid = {
  readonly columns: readonly { readonly label: Texts }[]
  readonly rows: readonly {
    readonly cells: Readonly<Record<string, { readonly text: Texts }>>
  }[]
}

const lengthOf = (text: Texts): number => (text['zh-TW']?.length ?? 0) + (text.en?.length ?? 0)

/** Count the characters of all texts of a grid, both languages, in UTF-16 code units. */
export const countCharacters = ({ columns, rows }: Grid): number => {
  let count = 0
  for (const { label } of columns) count += lengthOf(label)
  for (const { cells } of rows) for (const { text } of Object.values(cells)) count += lengthOf(text)
  return count
}
