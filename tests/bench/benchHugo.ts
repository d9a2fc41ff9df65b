import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setInterval as every } from 'node:timers'

import type { Payload } from 'payload'

import type { SpecGrid } from '../../src/features/chips/specGrid.ts'
import type { ImportReport } from '../../src/features/hugo/importReport.ts'
import { planImport } from '../../src/features/hugo/plan/planImport.ts'
import { readNewsroom } from '../../src/features/hugo/plan/readNewsroom.ts'
import { readPages } from '../../src/features/hugo/plan/readPages.ts'
import { readSite } from '../../src/features/hugo/site/readSite.ts'
import type { Post } from '../../src/payload-types.ts'
import { preparePrograms } from '../../src/ops/build/preparePrograms.mjs'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { testSecret } from '../support/testDatabase.ts'
import type { Figure } from './figure.ts'
import { benchFolder } from './makeBenchApp.ts'
import { makeHugoSite, makeLongSite } from './makeHugoSite.ts'

const root = path.resolve(import.meta.dirname, '../..')

const stories = Number(process.env['WAFERDESK_BENCH_STORIES'] ?? 2000)

/** How many of the imported posts are created once more, one after the other. */
const sample = Math.min(stories, 600)

/** How many of those come first, uncounted, until the code runs at its full speed. */
const warming = 50

const open = (dir: string) => {
  const site = readSite(dir)
  if (!site.ok) throw new Error(site.problem.code)
  return site.value
}

const seconds = async <Made>(run: () => Promise<Made> | Made): Promise<[number, Made]> => {
  const start = performance.now()
  const made = await run()
  return [(performance.now() - start) / 1000, made]
}

type Copied = { readonly data: Partial<Post>; readonly grid: SpecGrid; readonly title: string }

/** Read what an import has stored, as somebody would create it anew. */
const readCopies = async (payload: Payload, count: number): Promise<Copied[]> => {
  const { docs } = await payload.find({ collection: 'posts', depth: 0, limit: count, sort: 'id' })
  const copies: Copied[] = []
  for (const { id, createdAt: _c, updatedAt: _u, ...data } of docs) {
    const held = data.body?.root.children.find(
      (node) => (node['fields'] as { blockType?: string } | undefined)?.blockType === 'spec-table',
    )
    const table = (held?.['fields'] as { table?: number } | undefined)?.table
    if (table === undefined) throw new Error(`post ${id} has no table`)
    const { grid, title } = await payload.findByID({
      collection: 'spec-tables',
      id: table,
      depth: 0,
      locale: data.language,
    })
    copies.push({
      data: { ...data, slug: `copy-${id}`, translationKey: `copy-${id}` },
      grid: grid as SpecGrid,
      title,
    })
  }
  return copies
}

const createOneByOne = async (payload: Payload, copies: readonly Copied[]): Promise<void> => {
  for (const { data, grid, title } of copies) {
    const language = data.language ?? 'zh-TW'
    const table = await payload.create({
      collection: 'spec-tables',
      data: { title, grid },
      depth: 0,
      locale: language,
    })
    const body = structuredClone(data.body)
    for (const node of body?.root.children ?? []) {
      const fields = node['fields'] as { blockType?: string; table?: number } | undefined
      if (fields?.blockType === 'spec-table') fields.table = table.id
    }
    await payload.create({ collection: 'posts', data: { ...data, body } as Post, depth: 0 })
  }
}

type Imported = {
  readonly seconds: number
  readonly applying: number
  readonly megabytes: number
  readonly report: ImportReport
}

const peakOf = (pid: number | undefined): number => {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
  } catch {
    // It has ended since the last look.
    return 0
  }
}

/**
 * Import a site as somebody in a terminal does.
 *
 * `seconds` are those of the whole command; `applying` those from the first story on.
 */
const importByCommand = async (dir: string, newsroom: Newsroom): Promise<Imported> => {
  const file = path.join(newsroom.dataFolder, 'report.json')
  const program = await preparePrograms(root)
  const start = performance.now()
  const args = ['--conditions=production', program, 'import', 'hugo', dir, '--report', file]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DATABASE_URL: newsroom.databaseUrl,
      PAYLOAD_SECRET: testSecret,
      WAFERDESK_DATA: newsroom.dataFolder,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let begun = start
  child.stderr.on('data', (said: Buffer) => {
    if (/^0 \/ \d+$/m.test(String(said))) begun = performance.now()
  })
  let megabytes = 0
  const timer = every(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 100)
  await once(child, 'exit')
  clearInterval(timer)
  const report = JSON.parse(fs.readFileSync(file, 'utf8')) as ImportReport
  const end = performance.now()
  return { seconds: (end - start) / 1000, applying: (end - begun) / 1000, megabytes, report }
}

const longBytes = 2_500_000

/** Measure the import of a single file of 2.5 MB: one that is read, and one that is too much. */
const benchLong = async (): Promise<Figure[]> => {
  const dir = path.join(benchFolder, 'hugo-long')
  const figures: Figure[] = []
  for (const [kind, action, said] of [
    ['usual', 'created', 'an article of 2.5 MB, imported, s'],
    ['dense', 'refused', 'a file of 2.5 MB with more parts than an article may have, refused, s'],
  ] as const) {
    const newsroom = await createNewsroom()
    try {
      makeLongSite(dir, kind, longBytes)
      const { report, seconds: value } = await importByCommand(dir, newsroom)
      if (report.counts[action] !== 1) throw new Error(JSON.stringify(report.counts))
      figures.push({ what: said, value, limit: { atMost: 10 } })
    } finally {
      await newsroom.close()
      fs.rmSync(dir, { recursive: true, force: true })
    }
  }
  return figures
}

/** Measure an import from Hugo: reading, planning, applying, and doing it again. */
export const benchHugo = async (): Promise<Figure[]> => {
  const dir = path.join(benchFolder, 'hugo')
  makeHugoSite(dir, stories)
  const newsroom = await createNewsroom()
  const { payload } = newsroom
  try {
    const empty = await readNewsroom(payload)
    const [planning, plan] = await seconds(() => {
      const pages = readPages(open(dir), empty.posts, { now: new Date() })
      return planImport(pages.changed, empty)
    })
    const posts = plan.stories.flat().length
    const { report, applying, seconds: first, megabytes } = await importByCommand(dir, newsroom)
    if (report.counts['created'] !== posts)
      throw new Error(
        JSON.stringify([
          report.counts,
          report.problems.find(({ code }) => code === 'hugo/refused'),
        ]),
      )
    const { report: second, seconds: again } = await importByCommand(dir, newsroom)
    if (second.counts['skipped'] !== posts) throw new Error(JSON.stringify(second.counts))
    const copies = await readCopies(payload, sample)
    await createOneByOne(payload, copies.slice(0, warming))
    const counted = copies.slice(warming)
    const [creating] = await seconds(() => createOneByOne(payload, counted))
    return [
      {
        what: 'import of a Hugo site / `payload.create` of the same posts one by one, posts a second',
        value: posts / applying / (counted.length / creating),
        limit: { atLeast: 1.3 },
        detail: `${(posts / applying).toFixed(1)} / ${(counted.length / creating).toFixed(1)}; ${posts} posts in ${applying.toFixed(0)} s`,
      },
      {
        what: 'reading and planning, posts a second',
        value: posts / planning,
        limit: { atLeast: 500 },
      },
      {
        what: 'the importing process at its largest, MB',
        value: megabytes,
        limit: { atMost: 700 },
      },
      {
        what: 'a second import of the same site / the first',
        value: again / first,
        limit: { atMost: 0.1 },
        detail: `${again.toFixed(1)} s / ${first.toFixed(1)} s`,
      },
      ...(await benchLong()),
    ]
  } finally {
    await newsroom.close()
    fs.rmSync(dir, { recursive: true, force: true })
  }
}
