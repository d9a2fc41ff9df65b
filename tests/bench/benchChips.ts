import fs from 'node:fs'
import path from 'node:path'

import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { Client } from 'pg'

import { block } from '../../src/content/lexical/block.ts'
import { body } from '../../src/content/lexical/body.ts'
import { findHeldEvents } from '../../src/delivery/queries/findHeldEvents.ts'
import { findSpecTable } from '../../src/delivery/queries/findSpecTable.ts'
import { findHeldFacts } from '../../src/delivery/queries/findHeldFacts.ts'
import { findRulesInForce } from '../../src/delivery/queries/findRulesInForce.ts'
import { computedViews } from '../../src/delivery/views/computedViews.ts'
import { ruleViews } from '../../src/delivery/views/ruleViews.ts'
import { specTableData } from '../../src/delivery/views/specTableData.ts'
import { foldStatus } from '../../src/features/chips/control/foldStatus.ts'
import { driftMoment } from '../../src/features/chips/drift/driftMoment.ts'
import { raiseDrift } from '../../src/features/chips/drift/raiseDrift.ts'
import { importChipTable } from '../../src/features/chips/tables/importChipTable.ts'
import { readChipTable } from '../../src/features/chips/tables/readChipTable.ts'
import { epochMapping } from '../../src/features/chips/tables/tableMapping.ts'
import { inTransaction } from '../../src/features/publication/inTransaction.ts'
import { poolOf } from '../../src/features/publication/poolOf.ts'
import type { Post } from '../../src/payload-types.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'

const rounds = 60
const articles = 5000
const shownChips = 12
const measures = 200

const properties = [
  ['memory-capacity', '80'],
  ['memory-bandwidth', '3350'],
  ['link-bandwidth', '900'],
  ['host-bandwidth', '128'],
  ['die-area', '814'],
  ['tdp', '700'],
  ['node-class', '4'],
  ['rate.fp16.dense.tensor', '989'],
  ['rate.fp8.dense.tensor', '1979'],
  ['price', '30000'],
] as const

const columns = [
  { id: 'name', label: { 'zh-TW': '晶片', en: 'Chip' } },
  ...properties.map(([property], at) => ({ id: `c${at}`, label: {}, property })),
]

/** Chips, each with so many facts: held, superseded and proposed ones among them. */
const saveFacts = async (
  { databaseUrl }: Newsroom,
  from: number,
  chips: number,
  source: number,
): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      `with made as (
         insert into chips (slug, vendor, updated_at, created_at)
         select 'bench-' || g, 'NVIDIA', now(), now() from generate_series($1::int, $2::int) g
         returning id, slug)
       insert into chips_locales (name, _locale, _parent_id)
       select upper(slug), locale::_locales, id from made cross join unnest(array['zh-TW', 'en']) locale`,
      [from, from + chips - 1],
    )
    // Of ten facts of a series nine have been superseded, a month each.
    await client.query(
      `insert into chip_facts (chip_id, series, low, high, step, published, confidence, source_id,
         state, proposed_at)
       select chips.id, p.series, (p.low::numeric + g)::text, (p.low::numeric + g)::text, '1', p.low, 'official', $3,
         'proposed', now()
       from chips cross join unnest($4::text[], $5::text[]) as p(series, low)
       cross join generate_series(0, 9) g
       where slug in (select 'bench-' || n from generate_series($1::int, $2::int) n)`,
      [
        from,
        from + chips - 1,
        source,
        properties.map(([key]) => key),
        properties.map(([, low]) => low),
      ],
    )
    await client.query(
      `update chip_facts set state = 'approved',
         recorded_from = now() - (11 - (low::numeric - l.first)) * interval '30 days'
       from (select chip_id, series, min(low::numeric) as first from chip_facts group by 1, 2) l
       where l.chip_id = chip_facts.chip_id and l.series = chip_facts.series
         and state = 'proposed'`,
    )
    await client.query(
      `update chip_facts set state = 'superseded', recorded_to = recorded_from + interval '30 days'
       from (select chip_id, series, max(low::numeric) as last from chip_facts group by 1, 2) l
       where l.chip_id = chip_facts.chip_id and l.series = chip_facts.series and low::numeric < l.last
         and state = 'approved'`,
    )
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const chipIds = async ({ payload }: Newsroom, most: number): Promise<number[]> => {
  const { rows } = await poolOf(payload).query<{ id: number }>(
    `select id from chips where slug like 'bench-%' order by id limit $1`,
    [most],
  )
  return rows.map(({ id }) => id)
}

const saveTable = async ({ payload }: Newsroom, chips: readonly number[]): Promise<number> => {
  const rows = chips.map((chip, at) => ({
    id: `r${at}`,
    chip,
    cells: { name: { kind: 'text' as const, text: { 'zh-TW': `晶片 ${at}`, en: `Chip ${at}` } } },
  }))
  const data = { title: '比較表', grid: { version: 1 as const, columns, rows } }
  const { id } = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
  await poolOf(payload).query('update spec_tables set released_at = now() where id = $1', [id])
  return id
}

/** Count what is asked of the database, by whatever connection. */
const countQueries = async (
  { payload }: Newsroom,
  act: () => Promise<unknown>,
): Promise<number> => {
  const pool = poolOf(payload) as { query: (...given: unknown[]) => unknown }
  const { query } = pool
  let count = 0
  pool.query = (...given) => {
    count += 1
    return query.apply(pool, given)
  }
  try {
    await act()
  } finally {
    pool.query = query
  }
  return count
}

const timed = async (times: number, act: (round: number) => Promise<unknown>): Promise<number> => {
  const taken: number[] = []
  for (let round = -5; round < times; round += 1) {
    const start = performance.now()
    await act(round)
    if (round >= 0) taken.push(performance.now() - start)
  }
  return median(taken)
}

const dayOf = (round: number): string =>
  new Date(Date.now() - (Math.abs(round) % 300) * 86_400_000).toISOString().slice(0, 10)

const readTable = async ({ payload }: Newsroom, table: number, round: number): Promise<void> => {
  const known = `${dayOf(round)}T12:00:00.000Z`
  const asOf = { on: dayOf(round), known }
  const found = await findSpecTable({ payload, locale: 'zh-TW' }, table, asOf)
  const data = found && specTableData(found, asOf, 'zh-TW')
  if (!data?.rows[0]?.cells[1]?.text) throw new Error('the table is empty')
}

const readStatuses = async (
  { payload }: Newsroom,
  chips: readonly number[],
  round: number,
): Promise<void> => {
  const reader = { payload, locale: 'zh-TW' } as const
  const on = dayOf(round)
  const [held, rules, events] = await Promise.all([
    findHeldFacts(reader, chips, { on }),
    findRulesInForce(reader, on),
    findHeldEvents(reader, chips),
  ])
  if (events.length !== measures) throw new Error(`${events.length} of ${measures} measures`)
  for (const chip of chips) {
    const own = held.get(chip)
    if (!own) throw new Error('nothing is held')
    computedViews(own)
    ruleViews(rules, own)
    const standings = foldStatus(events, { chip, on, known: '9999' })
    if (standings.length === 0) throw new Error('no measure speaks of a chip')
  }
}

/** Measures of some years, each of twenty chips, and each for two places or for everywhere. */
const saveEvents = async (
  { payload }: Newsroom,
  chips: readonly number[],
  source: number,
): Promise<void> => {
  await poolOf(payload).query(
    `with made as (
       insert into control_events (jurisdiction, kind, status, effective_on, source_id, state, proposed_at)
       select 'US', 'rule', (array['denial', 'case-by-case', 'none'])[1 + g % 3]::enum_control_events_status,
         to_char(date '2015-01-01' + g * 15, 'YYYY-MM-DD'), $1, 'proposed', now()
       from generate_series(1, $2::int) g returning id),
     places as (
       insert into control_events_texts ("order", parent_id, path, text)
       select n, id, 'destinations', place
       from made cross join unnest(array['CN', 'RU']) with ordinality as p(place, n)
       where id % 3 > 0)
     insert into control_events_rels ("order", parent_id, path, chips_id)
     select n, id, 'chips', ($3::int[])[1 + (id * 7 + n) % cardinality($3::int[])]
     from made cross join generate_series(1, 20) n`,
    [source, measures, chips],
  )
  await poolOf(payload).query(`update control_events set state = 'approved', recorded_from = now()`)
  await poolOf(payload).query('vacuum analyze')
}

/** Published articles that all show the table, pinned; half of their texts name its first chip. */
const saveArticles = async (newsroom: Newsroom, table: number): Promise<void> => {
  const { payload } = newsroom
  const shown = block({ id: '65f0c0c0c0c0c0c0c0c0c0c0', blockType: 'spec-table', table })
  const post = await createPost(payload, {
    slug: 'drift-0',
    title: '範本',
    body: body([shown]) as unknown as Post['body'],
    _status: 'published',
  })
  const copy = (to: string, of: string, values: string, where: string) =>
    poolOf(payload).query(`insert into ${to} (${of}) select ${values} from ${where}`, [
      articles - 1,
    ])
  await copy(
    'posts',
    'title, slug, language, translation_key, body, published_at, _status, updated_at, created_at',
    `title, 'drift-' || g, language, translation_key || g, body, published_at, _status, now(), now()`,
    `posts cross join generate_series(1, $1::int) g where id = ${post.id}`,
  )
  await copy(
    'search_entries',
    'post_id, language, title, slug, translation_key, text, terms, published_at',
    `p.id, p.language::text::enum_search_entries_language, p.title, p.slug, p.translation_key,
     repeat('輝達擴大產能，供應鏈調整出貨。', 120)
       || case when p.id % 2 = 0 then 'BENCH-1的記憶體頻寬為' || (3000 + p.id % 500) || ' GB/s，功耗為700 W。' else '' end,
     '[]', p.published_at`,
    `posts p where p.id > ${post.id} and $1::int > 0`,
  )
  await copy(
    'table_pins',
    'post, block, "table", asked, on_day, known_at, is_refresh_wanted',
    `p.id, block, "table", asked, on_day, known_at, false`,
    `table_pins cross join posts p where table_pins.post = ${post.id} and p.id > ${post.id} and $1::int > 0`,
  )
  await poolOf(payload).query('vacuum analyze')
}

const measureDrift = async (
  { payload }: Newsroom,
  chip: number,
  source: number,
): Promise<number> => {
  await poolOf(payload).query(
    `update chip_facts set state = 'superseded', recorded_to = now()
     where chip_id = $1 and series = 'memory-bandwidth' and state = 'approved'`,
    [chip],
  )
  const { rows } = await poolOf(payload).query<{ id: number }>(
    `insert into chip_facts (chip_id, series, low, high, step, published, confidence, source_id, state, proposed_at)
     values ($1, 'memory-bandwidth', '9999', '9999', '1', '9,999 GB/s', 'official', $2, 'proposed', now()) returning id`,
    [chip, source],
  )
  await poolOf(payload).query(
    `update chip_facts set state = 'approved', recorded_from = now() where id = $1`,
    [rows[0]?.id],
  )
  const start = performance.now()
  await inTransaction(payload, {}, (req) =>
    raiseDrift([{ chip, series: ['memory-bandwidth'] }], driftMoment(new Date(), req), req),
  )
  const taken = performance.now() - start
  const found = await poolOf(payload).query<{ count: string }>('select count(*) from drift_tasks')
  if (Number(found.rows[0]?.count) !== articles) {
    throw new Error(`${found.rows[0]?.count} of ${articles} articles have a task`)
  }
  return taken
}

const measureImport = async (newsroom: Newsroom, req: PayloadRequest): Promise<number> => {
  const file = path.resolve(import.meta.dirname, '../fixtures/chips/epoch_ml_hardware_2026-03.csv')
  const start = performance.now()
  const read = await readChipTable(fs.readFileSync(file), epochMapping, file)
  if (!req.user) throw new Error('somebody imports')
  const { counts } = await importChipTable(newsroom.payload, read, {
    mapping: epochMapping,
    isApproved: true,
    where: file,
    user: req.user,
  })
  if (counts.approved < 1500) throw new Error(`${counts.approved} facts only`)
  return (performance.now() - start) / 1000
}

/** Measure tables as of a day, statuses, the drift alarm and the import of Epoch's table. */
export const benchChips = async (): Promise<Figure[]> => {
  const newsroom = await createNewsroom()
  try {
    const { payload } = newsroom
    const user = await createUser(payload, { role: 'editor' })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    const data = { title: '規格書', kind: 'data-sheet' as const }
    const source = (await payload.create({ collection: 'sources', data, locale: 'zh-TW' })).id
    await poolOf(payload).query('update sources set released_at = now()')

    await saveFacts(newsroom, 1, 20, source)
    const chips = await chipIds(newsroom, shownChips)
    const table = await saveTable(newsroom, chips)
    const small = await timed(rounds, (round) => readTable(newsroom, table, round))
    await saveFacts(newsroom, 21, 180, source)
    const large = await timed(rounds, (round) => readTable(newsroom, table, round))
    const queries = await countQueries(newsroom, () => readTable(newsroom, table, 7))
    const all = await chipIds(newsroom, 200)
    await saveEvents(newsroom, all, source)
    const statuses = await timed(20, (round) => readStatuses(newsroom, all, round))
    const imported = await measureImport(newsroom, req)
    await saveArticles(newsroom, table)
    const drift = await measureDrift(newsroom, chips[0] ?? 0, source)

    const facts = `${shownChips} chips × ${properties.length} properties`
    return [
      {
        what: `ms, a table of ${facts} as of any day, of 20,000 facts`,
        value: large,
        limit: { atMost: 10 },
      },
      { what: 'queries for it', value: queries, limit: { atMost: 3 } },
      {
        what: 'times its cost at 2,000 facts',
        value: large / small,
        limit: { atMost: 1.3 },
        detail: `${large.toFixed(1)} / ${small.toFixed(1)} ms`,
      },
      {
        what: `ms, the status of 200 chips on a day, of ${measures} measures`,
        value: statuses,
        limit: { atMost: 50 },
      },
      {
        what: `s, the drift of one new fact over ${articles} articles`,
        value: drift / 1000,
        limit: { atMost: 1 },
      },
      { what: 's, Epoch’s table imported and approved', value: imported, limit: { atMost: 20 } },
    ]
  } finally {
    await newsroom.close()
  }
}
