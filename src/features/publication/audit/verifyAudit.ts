import type { Payload } from 'payload'

import type { AuditFinding } from './auditFinding.ts'
import type { ChainEnd, ChainLink } from './checkChain.ts'
import { checkChain } from './checkChain.ts'
import { entryText } from './entryText.ts'
import type { Connection } from '../poolOf.ts'
import { poolOf } from '../poolOf.ts'
import { readGuard } from './readGuard.ts'

/** How many entries are in memory at once. */
const pageSize = 2000

/** What was checked; `isWhole` unless somebody stopped it. */
export type Verified = { readonly checked: number; readonly isWhole: boolean }

type Listener = {
  readonly tell: (finding: AuditFinding) => void
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

const readEnd = async (connection: Connection): Promise<ChainEnd | undefined> => {
  const { rows: tables } = await connection.query(
    `select to_regclass('audit_head') is not null as found`,
  )
  if (tables[0]?.['found'] !== true) return undefined
  const { rows } = await connection.query<ChainEnd>(
    `select sequence::float8 as sequence, hash from audit_head limit 1`,
  )
  return rows[0]
}

const readPage = async (connection: Connection, after: number): Promise<readonly ChainLink[]> => {
  const { rows } = await connection.query<ChainLink>(
    `select sequence::float8 as sequence, previous_hash as "previousHash", hash,
      ${entryText} as text
    from audit_log where sequence > $1 order by sequence limit ${pageSize}`,
    [after],
  )
  return rows
}

const countUnnumbered = async (connection: Connection): Promise<number> => {
  // No entry has a number below that either.
  const { rows } = await connection.query<{ count: number }>(
    `select count(*)::int as count from audit_log where sequence is null or sequence <= 0`,
  )
  return rows[0]?.count ?? 0
}

const verify = async (
  connection: Connection,
  { tell, progress = () => {}, signal }: Listener,
): Promise<Verified | undefined> => {
  const { hasTable, missing, disabled } = await readGuard(connection)
  if (!hasTable) return undefined
  const parts = [...missing, ...disabled]
  if (parts.length > 0) tell({ kind: 'unguarded', parts })
  const count = await countUnnumbered(connection)
  if (count > 0) tell({ kind: 'unnumbered', count })
  const end = await readEnd(connection)
  const chain = checkChain(end, tell)
  let checked = 0
  let after = 0
  let page = await readPage(connection, after)
  while (page.length > 0) {
    for (const link of page) chain.add(link)
    checked += page.length
    after = page.at(-1)?.sequence ?? after
    progress(checked, Math.max(end?.sequence ?? checked, checked))
    if (signal?.aborted) return { checked, isWhole: false }
    page = await readPage(connection, after)
  }
  chain.finish()
  return { checked, isWhole: true }
}

/**
 * Check the audit log from its first entry to its last: every hash is computed anew from the entry
 * itself, and nothing may be missing.
 *
 * Reads one moment of the log, page by page, while others go on writing to it.
 *
 * @returns how much was checked; `undefined` if this database has no audit log.
 */
export const verifyAudit = async (
  payload: Payload,
  listener: Listener,
): Promise<Verified | undefined> => {
  const connection = await poolOf(payload).connect()
  try {
    await connection.query('begin transaction isolation level repeatable read, read only')
    return await verify(connection, listener)
  } finally {
    await connection.query('rollback').catch(() => {})
    connection.release()
  }
}
