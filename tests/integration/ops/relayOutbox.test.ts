import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Pool } from 'pg'

import { signatureHeader, verify } from '../../../src/kernel/signature.ts'
import { postSigned, revalidatePath } from '../../../src/ops/worker/postSigned.ts'
import { relayOutbox } from '../../../src/ops/worker/relayOutbox.ts'
import type { TestDatabase } from '../../support/createDatabase.ts'
import { createDatabase } from '../../support/createDatabase.ts'

const secret = 'what the worker and the web process share'

describe('the outbox', () => {
  let database: TestDatabase
  let pool: Pool
  let receiver: http.Server
  let address: string
  let status: number
  let received: { path: string | undefined; body: string; isSigned: boolean }[]

  const purge = (tags: readonly string[]) => postSigned(address, secret, { tags })
  const purgeSlowly = async (tags: readonly string[]) => {
    await purge(tags)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const queue = (tags: string[]) =>
    pool.query(`insert into outbox (event, payload) values ('cache.purge', $1)`, [
      JSON.stringify({ tags }),
    ])
  const waiting = async () =>
    (await pool.query<Record<string, unknown>>('select * from outbox order by id')).rows

  beforeAll(async () => {
    database = await createDatabase()
    pool = new Pool({ connectionString: database.url, max: 8 })
    receiver = http.createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        const header = request.headers[signatureHeader]
        const isSigned = verify(secret, body, String(header), new Date())
        received.push({ path: request.url, body, isSigned })
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${revalidatePath}`
  })

  beforeEach(async () => {
    await pool.query('delete from outbox')
    received = []
    status = 204
  })

  afterAll(async () => {
    await pool.end()
    await database.drop()
    receiver.close()
  })

  it('leaves as one signed request, and is empty afterwards', async () => {
    await queue(['front', 'post:1'])
    await queue(['front'])
    expect(await relayOutbox(pool, { purge })).toMatchObject({ delivered: 2, failed: 0 })
    expect(received).toEqual([
      { path: '/internal/revalidate', body: '{"tags":["front","post:1"]}', isSigned: true },
    ])
    expect(await waiting()).toEqual([])
  })

  it('waits when the web process refuses, and says why', async () => {
    status = 503
    await queue(['front'])
    expect(await relayOutbox(pool, { purge })).toMatchObject({ delivered: 0, failed: 1 })
    const [row] = await waiting()
    expect(row).toMatchObject({ attempts: '1', last_error: '/internal/revalidate answered 503' })
    expect(await relayOutbox(pool, { purge })).toMatchObject({ delivered: 0, failed: 0 })
    expect(received).toHaveLength(1)
  })

  it('tries again when its time has come', async () => {
    status = 503
    await queue(['front'])
    await relayOutbox(pool, { purge })
    await pool.query(`update outbox set deliver_after = now() - interval '1 second'`)
    status = 204
    expect(await relayOutbox(pool, { purge })).toMatchObject({ delivered: 1 })
    expect(await waiting()).toEqual([])
  })

  it('gives nothing twice to workers that look at once', async () => {
    await Promise.all(Array.from({ length: 250 }, (_, index) => queue([`post:${index}`])))
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => relayOutbox(pool, { purge: purgeSlowly })),
    )
    const told = received.flatMap(({ body }) => (JSON.parse(body) as { tags: string[] }).tags)
    expect(outcomes.map(({ delivered }) => delivered).sort((a, b) => a - b)).toEqual([50, 100, 100])
    expect(new Set(told).size).toBe(250)
    expect(told).toHaveLength(250)
  })

  it('tells nothing of a change that was rolled back', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query(
      `insert into outbox (event, payload) values ('cache.purge', '{"tags":["x"]}')`,
    )
    expect(await relayOutbox(pool, { purge })).toMatchObject({ delivered: 0 })
    await client.query('rollback')
    client.release()
    expect(await relayOutbox(pool, { purge })).toMatchObject({ delivered: 0 })
    expect(received).toEqual([])
  })
})
