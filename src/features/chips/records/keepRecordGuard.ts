import type { Payload } from 'payload'

import type { Connection } from '../../publication/poolOf.ts'
import { poolOf } from '../../publication/poolOf.ts'
import type { RecordGuard } from './recordGuard.ts'

const refuse = (table: string): string => `
  create or replace function "${table}_guard"() returns trigger language plpgsql as $$
  declare
    decided constant text[] := array['state', 'recorded_from', 'recorded_to', 'decided_by',
      'decided_by_name', 'supersedes', 'reason'];
  begin
    if TG_OP in ('DELETE', 'TRUNCATE') then
      raise exception '${table} is append-only: % refused', TG_OP
        using errcode = 'restrict_violation';
    end if;
    if NEW."recorded_from" is not null and NEW."source_id" is null then
      raise exception 'a record without a source cannot be held' using errcode = 'check_violation';
    end if;
    if (NEW."state" = 'approved') is distinct from
       (NEW."recorded_from" is not null and NEW."recorded_to" is null) then
      raise exception 'what is approved is held, and nothing else' using errcode = 'check_violation';
    end if;
    if TG_OP = 'UPDATE' and (
      to_jsonb(OLD) - decided is distinct from to_jsonb(NEW) - decided
      or (OLD."recorded_from" is not null and OLD."recorded_from" is distinct from NEW."recorded_from")
      or (OLD."recorded_to" is not null and OLD."recorded_to" is distinct from NEW."recorded_to")
      or (OLD."state"::text, NEW."state"::text) not in (
        ('proposed', 'approved'), ('proposed', 'disputed'), ('proposed', 'superseded'),
        ('approved', 'disputed'), ('approved', 'superseded'))
    ) then
      raise exception '${table} is append-only: UPDATE refused' using errcode = 'restrict_violation';
    end if;
    return NEW;
  end $$`

// What is decided about is whole: nothing is added to it afterwards either.
const refuseParts = (table: string): string => `
  create or replace function "${table}_parts_guard"() returns trigger language plpgsql as $$
  begin
    if TG_OP = 'INSERT' then
      if exists (select from "${table}" where "id" = (to_jsonb(NEW) ->> TG_ARGV[0])::int
                 and "state" <> 'proposed') then
        raise exception '${table} is append-only: what was decided gets no more parts'
          using errcode = 'restrict_violation';
      end if;
      return NEW;
    end if;
    raise exception '${table} is append-only: % of its parts refused', TG_OP
      using errcode = 'restrict_violation';
  end $$`

type Trigger = { readonly name: string; readonly on: string; readonly statement: string }

const both = (on: string, call: string): Trigger[] => [
  {
    name: `${on}_guard`,
    on,
    statement: `create trigger "${on}_guard" before insert or update or delete on "${on}"
        for each row execute function ${call}`,
  },
  {
    name: `${on}_no_truncate`,
    on,
    statement: `create trigger "${on}_no_truncate" before truncate on "${on}"
        for each statement execute function ${call}`,
  },
]

const triggersOf = ({ table, parts }: RecordGuard): Trigger[] => [
  ...both(table, `"${table}_guard"()`),
  ...Object.entries(parts).flatMap(([part, column]) =>
    both(part, `"${table}_parts_guard"('${column}')`),
  ),
]

const functionsOf = ({ table, parts }: RecordGuard): string[] => [
  refuse(table),
  ...(Object.keys(parts).length > 0 ? [refuseParts(table)] : []),
]

const missingOf = async (
  guard: RecordGuard,
  database: Pick<Connection, 'query'>,
): Promise<Trigger[]> => {
  const triggers = triggersOf(guard)
  const { rows } = await database.query<{ name: string }>(
    `select wanted.name from unnest($1::text[], $2::text[]) as wanted(name, place)
     where to_regclass(wanted.place) is not null and not exists (
       select from pg_trigger
       where tgrelid = to_regclass(wanted.place) and tgname = wanted.name and tgenabled <> 'D')`,
    [triggers.map(({ name }) => name), triggers.map(({ on }) => on)],
  )
  return triggers.filter(({ name }) => rows.some((row) => row.name === name))
}

/**
 * See to it that the database guards records, and say in the log what that took: nothing that was
 * said is written over or deleted, what is held rests on a source, and what is decided goes one way.
 *
 * The home of these statements for hosts of the plugin, whose migrations know nothing of triggers;
 * the application's own migrations keep the copies that they were released with. A newsroom whose
 * role may make no triggers works without.
 */
export const keepRecordGuard = async (payload: Payload, guard: RecordGuard): Promise<void> => {
  const pool = poolOf(payload)
  try {
    if ((await missingOf(guard, pool)).length === 0) return
    const connection = await pool.connect()
    try {
      await connection.query('begin')
      await connection.query('select pg_advisory_xact_lock($1, $2)', [0x5aff, guard.lock])
      const missing = await missingOf(guard, connection)
      for (const statement of functionsOf(guard)) await connection.query(statement)
      for (const { name, on, statement } of missing) {
        await connection.query(`drop trigger if exists "${name}" on "${on}"`)
        await connection.query(statement)
      }
      await connection.query('commit')
      const names = missing.map(({ name }) => name).join(', ')
      payload.logger.warn(`${guard.name} were not guarded; installed: ${names}`)
    } catch (error) {
      await connection.query('rollback').catch(() => {})
      throw error
    } finally {
      connection.release()
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    payload.logger.warn(`The database does not guard ${guard.name}: ${reason}`)
  }
}
