import type { Connection } from '../poolOf.ts'
import { guardTriggers } from './guard.ts'

/** What the database has of the audit log and of what guards it. */
export type GuardState = {
  readonly hasTable: boolean
  /** Nothing to be installed: the head is there, and every trigger, enabled. */
  readonly isWhole: boolean
  /** Triggers and tables that are not there, by name. */
  readonly missing: readonly string[]
  /** Triggers that somebody has switched off. */
  readonly disabled: readonly string[]
}

type Row = {
  readonly hasTable: boolean
  readonly hasHead: boolean
  readonly enabled: readonly string[]
  readonly disabled: readonly string[]
}

/** Look what guards the audit log, by one small query. */
export const readGuard = async (database: Pick<Connection, 'query'>): Promise<GuardState> => {
  const { rows } = await database.query<Row>(
    `with found as (
      select tgname::text as name, tgenabled in ('O', 'A') as "isOn" from pg_trigger
      where tgrelid = to_regclass('audit_log') and tgname = any($1)
    ) select to_regclass('audit_log') is not null as "hasTable",
      to_regclass('audit_head') is not null as "hasHead",
      array(select name from found where "isOn") as enabled,
      array(select name from found where not "isOn") as disabled`,
    [guardTriggers],
  )
  const { hasTable = false, hasHead = false, enabled = [], disabled = [] } = rows[0] ?? {}
  const missing = [
    ...(hasHead ? [] : ['audit_head']),
    ...guardTriggers.filter((name) => !enabled.includes(name) && !disabled.includes(name)),
  ]
  return { hasTable, isWhole: missing.length === 0 && disabled.length === 0, missing, disabled }
}
