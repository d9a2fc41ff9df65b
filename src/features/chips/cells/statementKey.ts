import type { SaidFact } from './cellStatement.ts'

/** What a value that was read from a table is ordered by: where it stands, and what it says. */
export const statementKey = (
  row: string,
  column: string,
  { series, published }: SaidFact,
): string => JSON.stringify([row, column, series, published])
