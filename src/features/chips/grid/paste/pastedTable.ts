import type { Problem } from '../../../../kernel/problem.ts'

/**
 * A table as it was pasted: every row has the same number of texts.
 *
 * `hasHeader` tells that the source itself marked its first row as column labels; `aligns` is what
 * it said about columns; `notes` is what a person should know (rows padded, merged cells split).
 */
export type PastedTable = {
  readonly source: 'html' | 'tsv' | 'csv' | 'markdown' | 'lines'
  readonly rows: readonly (readonly string[])[]
  readonly hasHeader: boolean
  readonly aligns?: readonly ('start' | 'center' | 'end' | undefined)[]
  readonly notes: readonly Problem[]
}
