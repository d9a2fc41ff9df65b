import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { Client, Pool } from 'pg'

import type { AuditFinding } from '../../../src/features/publication/audit/auditFinding.ts'
import { installGuard } from '../../../src/features/publication/audit/installGuard.ts'
import { keepGuard } from '../../../src/features/publication/audit/keepGuard.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { recordEvent } from '../../../src/features/publication/audit/recordEvent.ts'
import { verifyAudit } from '../../../src/features/publication/audit/verifyAudit.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { runCommand } from '../../support/runCommand.ts'
import { testSecret } from '../../support/testDatabase.ts'

let newsroom: Newsroom
let payload: Payload
let owner: Client

const text = '「標題」 with "quotes", \\ and 𝕏\n'

const fill = async (count: number): Promise<void> => {
  for (let n = 1; n <= count; n += 1) {
    await inTransaction(payload, {}, (req) =>
      recordEvent(req, {
        event: 'post.published',
        post: n,
        title: text,
        language: 'zh-TW',
        revision: n,
        details: { z: [1.5, null, true], a: text, n },
      }),
    )
  }
}

/** Change the log past its guard, as only the owner of the table can. */
const tamper = async (query: string): Promise<void> => {
  await owner.query('alter table audit_log disable trigger user')
  await owner.query(query)
  await owner.query('alter table audit_log enable trigger user')
}

const verify = async (): Promise<AuditFinding[]> => {
  const found: AuditFinding[] = []
  await verifyAudit(payload, { tell: (finding) => found.push(finding) })
  return found
}

const command = (...args: string[]) =>
  runCommand(['audit', 'verify', ...args], {
    DATABASE_URL: newsroom.databaseUrl,
    PAYLOAD_SECRET: testSecret,
    WAFERDESK_DATA: newsroom.dataFolder,
  })

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  payload.logger.level = 'silent'
  owner = new Client({ connectionString: newsroom.databaseUrl })
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

beforeEach(async () => {
  await tamper('delete from audit_log')
  await owner.query(`update audit_head set sequence = 0, hash = repeat('0', 64)`)
  await fill(12)
})

describe('the verification of the audit log', () => {
  it('finds nothing in a log that nobody touched', async () => {
    expect(await verify()).toEqual([])
  })

  it.each([
    ['an altered text', `set title = 'another' where sequence = 5`],
    ['an altered moment', `set at = at + interval '1 millisecond' where sequence = 5`],
    ['altered details', `set details = details || '{"n": 6}' where sequence = 5`],
    ['an altered hash', `set hash = repeat('a', 64) where sequence = 5`],
    ['an altered hash before', `set previous_hash = repeat('a', 64) where sequence = 5`],
    ['a lost hash', `set hash = null where sequence = 5`],
    [
      'an entry that was written anew, hash and all',
      `set actor_name = 'nobody', hash = encode(sha256(convert_to(previous_hash || jsonb_build_array(
        sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), event, actor,
        'nobody', post, language, title, schedule, "from", "to", revision, fingerprint, reason,
        details)::text, 'UTF8')), 'hex') where sequence = 5`,
    ],
  ])('finds %s by its number', async (_, change) => {
    await tamper(`update audit_log ${change}`)
    expect(await verify()).toEqual([{ kind: 'altered', from: 5, to: 5 }])
  })

  it('finds the last entry altered, hash and all', async () => {
    await tamper(`update audit_log set hash = repeat('b', 64) where sequence = 12`)
    expect(await verify()).toEqual([{ kind: 'altered', from: 12, to: 12 }])
  })

  it.each([
    ['the first', '= 1', { from: 1, to: 1 }],
    ['one in the middle', '= 7', { from: 7, to: 7 }],
    ['several', 'between 3 and 6', { from: 3, to: 6 }],
    ['the last', '= 12', { from: 12, to: 12 }],
    ['all', '> 0', { from: 1, to: 12 }],
  ])('finds that %s is missing', async (_, which, span) => {
    await tamper(`delete from audit_log where sequence ${which}`)
    expect(await verify()).toEqual([{ kind: 'missing', ...span }])
  })

  it('finds entries that were added past the chain', async () => {
    await tamper(`insert into audit_log (event) values ('post.published')`)
    expect(await verify()).toEqual([{ kind: 'unnumbered', count: 1 }])
    await tamper(`update audit_log set sequence = 13 where sequence is null`)
    expect(await verify()).toEqual([{ kind: 'beyond', from: 13, to: 13 }])
  })

  it('says by number, in both languages, what an altered and a missing entry are', async () => {
    const { code, output } = await command()
    expect(output).toContain('The audit log is whole: 12 entries')
    expect(code).toBe(0)
    await tamper(`update audit_log set "to" = 'draft' where sequence = 4`)
    await tamper('delete from audit_log where sequence in (8, 12)')
    const broken = await command()
    expect(broken.output).toContain('第 4 筆遭竄改。  Entry 4 was altered.')
    expect(broken.output).toContain('缺少第 8 筆。  Entry 8 is missing.')
    expect(broken.output).toContain('缺少第 12 筆。  Entry 12 is missing.')
    expect(broken.code).toBe(1)
    expect((await command('now')).code).toBe(2)
  }, 60_000)

  it('is stopped between two pages', async () => {
    const signal = AbortSignal.abort()
    expect(await verifyAudit(payload, { tell: () => {}, signal })).toMatchObject({ isWhole: false })
  })
})

describe('the database', () => {
  const statements = [
    'update audit_log set title = title where sequence = 3',
    'update audit_log set title = title where false or sequence = 3 returning *',
    'delete from audit_log where sequence = 3',
    'truncate audit_log',
    'truncate audit_log cascade',
    `insert into audit_log (id, event) select id, 'post.deleted' from audit_log where sequence = 3
      on conflict (id) do update set event = 'post.deleted'`,
  ]

  it.each(statements)('refuses the application’s own connection: %s', async (statement) => {
    await expect(poolOf(payload).query(statement)).rejects.toThrow('append-only')
    expect(await verify()).toEqual([])
  })

  it('refuses it through Payload’s own interfaces', async () => {
    const { docs } = await payload.find({ collection: 'audit-log', limit: 1 })
    const id = docs[0]!.id
    const collection = 'audit-log'
    const data = { title: 'another' }
    const where = { id: { equals: id } }
    const tries = [
      () => payload.db.updateOne({ collection, id, data }),
      () => payload.db.deleteOne({ collection, where }),
      () => payload.db.deleteMany({ collection, where }),
      () => payload.update({ collection, id, data, overrideAccess: true }),
      () => payload.delete({ collection, id, overrideAccess: true }),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toThrow()
    await payload.delete({ collection, where, overrideAccess: true }).catch(() => {})
    await payload.update({ collection, where, data, overrideAccess: true }).catch(() => {})
    expect(await verify()).toEqual([])
  })
})

/** Leave what a host’s own migration makes: the table, and nothing that guards it. */
const strip = async (): Promise<void> => {
  await owner.query('drop table audit_head')
  for (const name of ['chain', 'no_change', 'no_truncate']) {
    await owner.query(`drop trigger if exists audit_log_${name} on audit_log`)
  }
  await owner.query('drop function if exists audit_log_chain, audit_log_refuse')
}

describe('the guard of the audit log', () => {
  it('is installed once where a host’s migration has only made the table', async () => {
    await strip()
    await owner.query('delete from audit_log')
    await owner.query(`insert into audit_log (event, title) values ('post.published', 'early')`)
    expect((await verify()).map(({ kind }) => kind)).toEqual(['unguarded', 'unnumbered', 'no-end'])
    const installed = await Promise.all([1, 2, 3].map(() => installGuard(payload)))
    expect(installed.filter((names) => names.length > 0)).toHaveLength(1)
    await fill(2)
    expect(await verify()).toEqual([])
    const { rows } = await owner.query(
      'select count(*)::int as n from audit_log where sequence > 0',
    )
    expect(rows).toEqual([{ n: 3 }])
    expect(await installGuard(payload)).toEqual([])
  })

  it('is switched on again where somebody has switched it off', async () => {
    await owner.query('alter table audit_log disable trigger audit_log_no_change')
    expect(await verify()).toEqual([{ kind: 'unguarded', parts: ['audit_log_no_change'] }])
    expect(await installGuard(payload)).toEqual(['audit_log_no_change'])
    expect(await verify()).toEqual([])
  })

  it('waits for the table', async () => {
    await owner.query('alter table audit_log rename to audit_elsewhere')
    expect(await installGuard(payload)).toEqual([])
    expect(await verifyAudit(payload, { tell: () => {} })).toBeUndefined()
    await owner.query('alter table audit_elsewhere rename to audit_log')
  })

  it('is no reason not to start for a role that may make no trigger', async () => {
    const role = `guest_${Date.now()}`
    await owner.query(`create role ${role} login`)
    await owner.query(`grant select, insert on all tables in schema public to ${role}`)
    await owner.query('drop trigger audit_log_no_truncate on audit_log')
    const warn = jest.fn()
    const pool = new Pool({ connectionString: newsroom.databaseUrl, options: `-c role=${role}` })
    await keepGuard({ db: { pool }, logger: { warn } } as never)
    await pool.end()
    expect(warn.mock.calls).toEqual([[expect.stringContaining('does not guard the audit log')]])
    expect(await verify()).toEqual([{ kind: 'unguarded', parts: ['audit_log_no_truncate'] }])
    expect(await installGuard(payload)).toEqual(['audit_log_no_truncate'])
    await owner.query(`drop owned by ${role}; drop role ${role}`)
  })
})
