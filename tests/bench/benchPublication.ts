import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { CollectionConfig, Payload } from 'payload'
import { BasePayload } from 'payload'
import { Client } from 'pg'

import { readEnv } from '../../src/env.ts'
import { fireSchedule } from '../../src/features/publication/fire/fireSchedule.ts'
import { armSchedule } from '../../src/features/publication/schedules/armSchedule.ts'
import { addWaferdeskIndexes } from '../../src/index.ts'
import { wakeChannel } from '../../src/kernel/wakeChannel.ts'
import { closePayload } from '../../src/ops/database/closePayload.ts'
import { connectDatabase } from '../../src/ops/database.ts'
import { launch } from '../../src/ops/supervisor/launch.ts'
import { openLog } from '../../src/ops/supervisor/openLog.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createUser } from '../support/factories/createUser.ts'
import { createPost } from '../support/factories/createPost.ts'
import { openSite } from '../support/openSite.ts'
import { testSecret } from '../support/testDatabase.ts'
import type { Figure } from './figure.ts'
import { longBody } from './longBody.ts'
import { median } from './median.ts'

const project = path.resolve(import.meta.dirname, '../..')

/** How many posts fall due in the same minute. */
const crowd = 500

/** How many posts fall due one after the other, while nothing else is to do. */
const single = 12

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Payload as it would be without the newsroom: the same posts, and none of our hooks. */
const openPlain = async ({ config }: Payload): Promise<Payload> => {
  const withoutHooks = (collection: (typeof config.collections)[number]) => ({
    ...collection,
    hooks: Object.fromEntries(Object.keys(collection.hooks).map((name) => [name, []])),
  })
  const collections = config.collections.map((one) =>
    one.slug === 'posts' ? withoutHooks(one) : one,
  ) as unknown as CollectionConfig[]
  const connected = connectDatabase(readEnv(), { afterSchemaInit: [addWaferdeskIndexes] })
  const db = { ...config.db, ...connected }
  return await new BasePayload().init({ config: { ...config, collections, db } as never })
}

type Editor = NonNullable<Parameters<typeof armSchedule>[2]['user']>

const armIn = async (payload: Payload, post: number, user: Editor, seconds: number) => {
  const instant = new Date(Date.now() + seconds * 1000)
  const at = { instant, local: '2026-12-01T06:00', zone: 'Asia/Taipei' }
  const armed = await armSchedule(
    payload,
    { post, action: 'publish', at },
    { user, language: 'en' },
  )
  if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
  return armed.value.id
}

const compareFiring = async (payload: Payload, user: Editor, client: Client): Promise<Figure> => {
  const plain = await openPlain(payload)
  const pairs: Array<readonly [number, number]> = []
  for (let round = 0; round < 70; round += 1) {
    const post = await createPost(payload, { title: `Round ${round}`, body: longBody() })
    const id = await armIn(payload, post.id, user, 3600)
    await client.query('update schedules set instant = now() where id = $1', [id])
    const fired = await timed(() => fireSchedule(payload, id))
    const data = { title: post.title, body: post.body, _status: 'published' as const }
    const updated = await timed(() =>
      plain.update({ collection: 'posts', id: post.id, data, depth: 0, overrideAccess: true }),
    )
    // The first rounds compile.
    if (round >= 30) pairs.push([fired, updated])
  }
  await closePayload(plain)
  const fired = median(pairs.map(([one]) => one))
  const updated = median(pairs.map(([, other]) => other))
  return {
    what: 'firing one post / the plain Payload update of the same post',
    value: median(pairs.map(([one, other]) => one / other)),
    limit: { atMost: 2 },
    detail: `${fired.toFixed(1)} ms / ${updated.toFixed(1)} ms`,
  }
}

const startWorker = (newsroom: Newsroom, port: string) =>
  launch({
    nodeOptions: ['--import', import.meta.resolve('tsx')],
    script: path.join(project, 'src/cli/main.ts'),
    args: ['worker'],
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '--conditions=production',
      DATABASE_URL: newsroom.databaseUrl,
      PAYLOAD_SECRET: testSecret,
      PORT: port,
      WAFERDESK_DATA: newsroom.dataFolder,
    },
    log: openLog(path.join(newsroom.dataFolder, 'logs', 'second-worker.log')),
  })

const transactions = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    'select xact_commit + xact_rollback as count from pg_stat_database where datname = current_database()',
  )
  return Number(rows[0]?.count)
}

const memoryOf = (pid: number): number => {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found?.[1] ?? Number.NaN) / 1024
}

const measureIdle = async (newsroom: Newsroom, client: Client): Promise<Figure[]> => {
  const worker = startWorker(newsroom, '9')
  try {
    await wait(15_000)
    const before = await transactions(client)
    await wait(40_000)
    // Our own look is one of them; statistics come a second late.
    const count = (await transactions(client)) - before - 1
    return [
      {
        what: 'an idle worker: queries of the database in 5 seconds',
        value: count / 8,
        limit: { atMost: 1 },
        detail: `${count} in 40 s`,
      },
      {
        what: 'an idle worker, MB',
        value: memoryOf(worker.pid ?? 0),
        limit: { atMost: 120 },
      },
    ]
  } finally {
    await worker.stop()
  }
}

const untilProven = async (client: Client, ids: readonly number[]): Promise<void> => {
  const end = performance.now() + 180_000
  for (;;) {
    const { rows } = await client.query<{ left: string }>(
      'select count(*) as left from schedules where id = any($1) and seen_at is null',
      [ids],
    )
    if (Number(rows[0]?.left) === 0) return
    if (performance.now() > end) throw new Error(`${rows[0]?.left} posts were never proven`)
    await wait(250)
  }
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

const lateness = async (client: Client, ids: readonly number[]) => {
  const { rows } = await client.query<{ fired: string; seen: string }>(
    `select extract(epoch from fired_at - instant) as fired, extract(epoch from seen_at - instant) as seen
     from schedules where id = any($1)`,
    [ids],
  )
  return { fired: rows.map((row) => Number(row.fired)), seen: rows.map((row) => Number(row.seen)) }
}

const measureSingles = async (newsroom: Newsroom, user: Editor, client: Client) => {
  const ids: number[] = []
  for (let at = 0; at < single; at += 1) {
    const post = await createPost(newsroom.payload, { title: `Single ${at}`, body: longBody() })
    ids.push(await armIn(newsroom.payload, post.id, user, 60 + at * 5))
  }
  await wait(60_000 + single * 5000)
  await untilProven(client, ids)
  const { fired, seen } = await lateness(client, ids)
  return {
    what: 'late by, one post at a time, 99th percentile, seconds',
    value: percentile(fired, 0.99),
    limit: { atMost: 2 },
    detail: `median ${median(fired).toFixed(2)} s, seen by readers after ${median(seen).toFixed(2)} s`,
  }
}

const measureCrowd = async (newsroom: Newsroom, user: Editor, client: Client): Promise<Figure> => {
  const ids: number[] = []
  for (let at = 0; at < crowd; at += 1) {
    const post = await createPost(newsroom.payload, { title: `Crowd ${at}`, body: longBody() })
    ids.push(await armIn(newsroom.payload, post.id, user, 86_400))
  }
  await client.query(
    `update schedules set instant = date_trunc('second', now()) + interval '30 seconds' where id = any($1)`,
    [ids],
  )
  await client.query(`notify ${wakeChannel}`)
  await untilProven(client, ids)
  const { fired, seen } = await lateness(client, ids)
  return {
    what: `${crowd} posts due at once, two workers: the last is proven after, seconds`,
    value: Math.max(...seen),
    limit: { atMost: 30 },
    detail: `the last is fired after ${Math.max(...fired).toFixed(1)} s`,
  }
}

/** Measure publication: what firing costs, how late it is, what an idle worker costs. */
export const benchPublication = async (): Promise<Figure[]> => {
  const newsroom = await createNewsroom()
  const client = new Client({ connectionString: newsroom.databaseUrl })
  await client.connect()
  try {
    const created = await createUser(newsroom.payload, { role: 'editor' })
    const user = { ...created, collection: 'users' as const }
    const figures = [await compareFiring(newsroom.payload, user, client)]
    await client.query('delete from outbox')
    const site = await openSite(newsroom)
    const second = startWorker(newsroom, new URL(site.url).port)
    try {
      figures.push(await measureSingles(newsroom, user, client))
      figures.push(await measureCrowd(newsroom, user, client))
    } finally {
      await second.stop()
      await site.close()
    }
    return [...figures, ...(await measureIdle(newsroom, client))]
  } finally {
    await client.end()
    await newsroom.close()
  }
}
