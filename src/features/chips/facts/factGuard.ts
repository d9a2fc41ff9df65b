import type { RecordGuard } from '../records/recordGuard.ts'

/** The facts of chips, as the database guards them. */
export const factGuard: RecordGuard = {
  table: 'chip_facts',
  name: 'The facts of chips',
  parts: {},
  lock: 2,
}
