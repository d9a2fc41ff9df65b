/** A table of which the database itself keeps that nothing in it is written over. */
export type RecordGuard = {
  readonly table: string
  /** What stands in the log where the guard was missing. */
  readonly name: string
  /** Tables with parts of a record, each with the column that names the record. */
  readonly parts: Readonly<Record<string, string>>
  /** The advisory lock under which one process installs while the others wait. */
  readonly lock: number
}
