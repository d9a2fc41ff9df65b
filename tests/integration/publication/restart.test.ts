import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'

import { readEnv } from '../../../src/env.ts'
import { postPath } from '../../../src/kernel/postPath.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { countFaults, noFaults } from '../../support/publication/countFaults.ts'
import type { Receiver } from '../../support/publication/openReceiver.ts'
import { openReceiver } from '../../support/publication/openReceiver.ts'
import type { TestWorker } from '../../support/publication/startWorker.ts'
import { startWorker } from '../../support/publication/startWorker.ts'
import { watchStory } from '../../support/publication/watchStory.ts'
import type { TestServer } from '../../support/startTestServer.ts'
import { startTestServer } from '../../support/startTestServer.ts'
import { testDatabase } from '../../support/testDatabase.ts'

const longTest = 180_000

describe('a database that ends in the middle of a firing', () => {
  let server: TestServer
  let newsroom: Newsroom
  let staff: Awaited<ReturnType<typeof createStaff>>
  let receiver: Receiver
  let worker: TestWorker

  const connect = async () => {
    const client = new Client({ connectionString: newsroom.databaseUrl })
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const isSomebodyWaiting = async () => {
    const { rows } = await poolOf(newsroom.payload).query(
      `select from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows.length > 0
  }

  // The server that all tests share is not this one's to restart.
  beforeAll(async () => {
    server = await startTestServer()
    process.env[testDatabase.variable] = server.url
    newsroom = await createNewsroom()
    // It tells of every connection that it loses.
    newsroom.payload.logger.level = 'silent'
    staff = await createStaff(newsroom.payload)
    receiver = await openReceiver(readEnv().internalSecret)
    receiver.show = async (path) => {
      const { rows } = await poolOf(newsroom.payload).query<{ slug: string; mark: string }>(
        `select slug, mark from posts where _status = 'published' and language = 'en'`,
      )
      const mark = rows.find(({ slug }) => postPath('en', slug) === path)?.mark
      return mark ? { status: 200, mark } : { status: 404 }
    }
    worker = await startWorker({ ...newsroom, internalUrl: receiver.url })
  }, longTest)

  afterAll(async () => {
    await worker?.stop()
    await receiver?.close()
    await newsroom?.close()
    await server?.stop()
  }, longTest)

  it.each([
    ['shut down', 'SIGINT'],
    ['killed', 'SIGKILL'],
  ] as const)(
    'has published nothing when it is %s, and once within a minute of being back',
    async (how, signal) => {
      const { payload } = newsroom
      const asker = { user: staff.editor.user, language: 'en' as const }
      const story = await watchStory(payload, how.replace(' ', '-'), 5, asker)
      const inTheWay = await connect()
      await inTheWay.query('begin')
      await inTheWay.query('select from posts where id = $1 for update', [story.post])
      while (!(await isSomebodyWaiting())) await wait(50)
      await server.restart(signal)
      await inTheWay.end().catch(() => {})
      expect(await countFaults(payload, [story])).toEqual(noFaults)
      expect(worker.output()).toContain('fired')
    },
    longTest,
  )
})
