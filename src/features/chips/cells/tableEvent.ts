import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { ControlStatus } from '../control/controlEvent.ts'
import type { PlacedStatement } from './readGrid.ts'

/** A state of a chip's control that a table gives a date. */
export type TableEvent = { readonly status: ControlStatus; readonly date: string }

/** Whose measures on exports to where tables of chips mean, which hardly ever say so. */
export const tablePlace = { jurisdiction: 'US', destination: 'CN' } as const

/** The control event that a statement proposes of its row's chip. */
export const tableEventOf = (said: PlacedStatement): TableEvent | undefined =>
  said.kind === 'event' && said.status !== undefined && said.date !== undefined
    ? { status: said.status, date: said.date }
    : undefined

/** What an event that was read from a table is ordered by: where it stands, and what it says. */
export const tableEventOrder = (
  row: string,
  column: string,
  { status, date }: TableEvent,
): string => JSON.stringify([row, column, status, date])

/** How the keys of all events begin that were read from a table. */
export const tableEventKeys = (table: number): string => `table-${table}-`

/** The key of an event that was read from a table: whatever became of it, it is proposed once. */
export const tableEventKey = (table: number, chip: number, { status, date }: TableEvent): string =>
  tableEventKeys(table) + fingerprint(JSON.stringify([chip, status, date])).slice(0, 32)
