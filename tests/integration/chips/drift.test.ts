import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import { raiseTurned } from '../../../src/features/chips/drift/raiseTurned.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { newsroomDay } from '../../../src/kernel/newsroomDay.ts'
import { turnedKey } from '../../../src/kernel/turnedDays.ts'
import { takeStock } from '../../../src/ops/worker/takeStock.ts'
import type { DriftTask, Post } from '../../../src/payload-types.ts'
import type { FactDesk } from '../../support/chips/factDesk.ts'
import { openFactDesk } from '../../support/chips/factDesk.ts'
import { gridOf } from '../../support/chips/gridOf.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'

let newsroom: Newsroom
let payload: Payload
let desk: FactDesk

const correct = { way: 'correct', reason: 'Misread' }

const write = async (
  chip: number,
  {
    language = 'zh-TW',
    shows,
    grid = gridOf([chip]),
    publishedAt,
  }: {
    language?: Post['language']
    shows?: 'live'
    grid?: SpecGrid
    publishedAt?: string
  } = {},
): Promise<Post> => {
  const data = { title: '表', grid }
  const table = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
  const id = `64b5${String(unique()).padStart(20, '0')}`
  const shown = block({ id, blockType: 'spec-table', table: table.id, shows })
  const content = body([shown]) as unknown as Post['body']
  const title = `Story ${unique()}`
  return await createPost(payload, {
    _status: 'published',
    body: content,
    language,
    title,
    ...(publishedAt ? { publishedAt } : {}),
  })
}

const tasksOf = async (post: Post): Promise<DriftTask[]> => {
  const { docs } = await payload.find({
    collection: 'drift-tasks',
    where: { post: { equals: post.id } },
    sort: 'id',
    depth: 0,
  })
  return docs
}

const shownOf = async (post: Post): Promise<string | undefined> => {
  const found = await findArticle({ payload, locale: post.language }, { slug: post.slug ?? '' })
  const [table] = articleView(found!, []).body
  return table?.kind === 'specTable' ? table.rows[0]?.cells[1]?.text : undefined
}

const publish = async (post: Post): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: post.id } },
    draft: true,
    depth: 0,
  })
  const data = { body: docs[0]?.body, _status: 'published' as const }
  await payload.update({ collection: 'posts', id: post.id, data })
}

const decide = async (task: DriftTask | undefined, decision: string) =>
  await desk.post(`/drift-tasks/${task?.id}/decide`, { decision })

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openFactDesk(newsroom)
})

afterAll(() => newsroom.close())

describe('a value that takes the place of another', () => {
  it('opens exactly one task for each article that shows it, in each language', async () => {
    const { chip } = await desk.hold()
    const [chinese, english] = [await write(chip), await write(chip, { language: 'en' })]
    const live = await write(chip, { shows: 'live' })
    const other = await write((await desk.hold()).chip)
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    for (const [post, kind] of [
      [chinese, 'pinned'],
      [english, 'pinned'],
      [live, 'live'],
    ] as const) {
      expect(await tasksOf(post)).toMatchObject([
        {
          state: 'open',
          language: post.language,
          title: post.title,
          findings: [
            {
              kind,
              chip,
              property: 'memory-bandwidth',
              before: '2,039 GB/s',
              after: '3,000 GB/s',
            },
          ],
        },
      ])
    }
    expect(await tasksOf(other)).toEqual([])

    await desk.holdOf(chip, { published: '3,100 GB/s', approval: correct })
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    expect(await tasksOf(chinese)).toMatchObject([
      { findings: [{ before: '2,039 GB/s', after: '3,100 GB/s' }] },
    ])
    // A live one was seen with each; it showed the first before all this.
    expect(await tasksOf(live)).toMatchObject([
      { findings: [{ before: '2,039 GB/s', after: '3,100 GB/s' }] },
    ])
  })

  it('is no drift once what was shown is held again, nor where nothing was shown', async () => {
    const { chip } = await desk.hold()
    const post = await write(chip)
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    expect(await tasksOf(post)).toEqual([])
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    await desk.holdOf(chip, { approval: correct })
    expect(await tasksOf(post)).toMatchObject([{ state: 'updated', findings: [] }])
  })

  it('is found where a fact is put in doubt, and many approve at once', async () => {
    const { chip, held } = await desk.hold()
    const tdp = await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    const post = await write(chip)
    await Promise.all(
      [held, tdp].map((id) => desk.post(`/chip-facts/${id}/dispute`, { reason: 'No such part' })),
    )
    expect(await tasksOf(post)).toMatchObject([
      {
        state: 'open',
        findings: expect.arrayContaining([
          expect.objectContaining({ before: '2,039 GB/s', after: '' }),
          expect.objectContaining({ before: '700 W', after: '' }),
        ]),
      },
    ])
  })

  it('is found in a sentence, which is quoted, and in a draft not', async () => {
    const { chip } = await desk.hold()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip, locale: 'en' })
    const name = slug.toUpperCase()
    await payload.update({ collection: 'chips', id: chip, data: { name }, locale: 'zh-TW' })
    const say = async (words: string, more: Partial<Post> = {}) => {
      const content = body([paragraph([text(words)])]) as unknown as Post['body']
      return await createPost(payload, { body: content, _status: 'published', ...more })
    }
    const wrong = `${name}的記憶體頻寬為2,039 GB/s，功耗不明。`
    const posts = [
      await say(`第一句。${wrong}`),
      await say(`${name}的記憶體頻寬為3,000 GB/s。${name}1的記憶體頻寬為2,039 GB/s。`),
      await say(wrong, { _status: 'draft' }),
    ]
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    expect(await tasksOf(posts[0]!)).toMatchObject([
      {
        findings: [
          {
            kind: 'prose',
            quotation: wrong,
            name,
            before: '2,039 GB/s',
            after: '3,000 GB/s',
          },
        ],
      },
    ])
    expect(await tasksOf(posts[1]!)).toEqual([])
    expect(await tasksOf(posts[2]!)).toEqual([])
  })

  it('opens none where the fact is not held after all', async () => {
    const { chip } = await desk.hold()
    const post = await write(chip)
    const refused = await desk.post(
      `/chips/${chip}/facts`,
      desk.said({ published: '3,000 GB/s', approval: {} }),
    )
    expect(refused.code).toBe('chips/contradicts')
    await desk.post(`/chips/${chip}/facts`, desk.said({ published: '3,000 GB/s' }))
    expect(await tasksOf(post)).toEqual([])
  })
})

const statusGrid = (chip: number): SpecGrid => ({
  version: 1,
  columns: [
    { id: 'name', label: { 'zh-TW': '晶片', en: 'Chip' } },
    { id: 'us', label: {}, property: 'status.US.CN' },
    { id: 'ru', label: {}, property: 'status.US.RU' },
  ],
  rows: [{ id: 'r', chip, cells: {} }],
})

const denied = {
  en: 'Presumption of denial (since 9 April 2024)',
  'zh-TW': '推定拒絕（2024年4月9日起）',
}
const easier = {
  en: 'Case by case (since August 2024)',
  'zh-TW': '逐案審查（2024年8月起）',
}
const later = { effectiveOn: '2024-08', status: 'case-by-case' }

describe('an event that changes what a chip’s export is subject to', () => {
  it('opens one task for each article whose table shows it, in each language', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const grid = statusGrid(chip)
    const [chinese, english] = [
      await write(chip, { grid }),
      await write(chip, { grid, language: 'en' }),
    ]
    const live = await write(chip, { grid, shows: 'live' })
    const others = [await write(chip), await write((await desk.hold()).chip)]
    await desk.holdEvent(chip, later)
    for (const [post, kind] of [
      [chinese, 'pinned'],
      [english, 'pinned'],
      [live, 'live'],
    ] as const) {
      const property = 'status.US.CN'
      const [before, after] = [denied[post.language], easier[post.language]]
      expect(await tasksOf(post)).toMatchObject([
        { state: 'open', findings: [{ kind, chip, property, before, after }] },
      ])
    }
    for (const post of others) expect(await tasksOf(post)).toEqual([])
  })

  it('is no drift where today is as it was, nor once it is disputed', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const post = await write(chip, { grid: statusGrid(chip) })
    // A duty, another jurisdiction, what is over, what is to come, and what nobody has approved.
    await desk.holdEvent(chip, { kind: 'duty', status: undefined })
    await desk.holdEvent(chip, { jurisdiction: 'CN', effectiveOn: '2024-10-01' })
    await desk.holdEvent(chip, { effectiveOn: '2022-01-01', status: 'none' })
    await desk.holdEvent(chip, { effectiveOn: '2099-01-01', status: 'none' })
    await desk.holdEvent(chip, { ...later, approval: undefined })
    expect(await tasksOf(post)).toEqual([])
    const held = await desk.holdEvent(chip, later)
    expect(await tasksOf(post)).toMatchObject([{ state: 'open' }])
    await desk.post(`/control-events/${held}/dispute`, { reason: 'No such letter' })
    expect(await tasksOf(post)).toMatchObject([{ state: 'updated', findings: [] }])
  })

  it('is found where it is corrected, and where no event spoke', async () => {
    const chip = await desk.createChip()
    const post = await write(chip, { grid: statusGrid(chip), language: 'en' })
    const before = 'No record; that is no permission'
    const held = await desk.holdEvent(chip)
    expect(await tasksOf(post)).toMatchObject([{ findings: [{ before, after: denied.en }] }])
    const correction = { ...later, replaces: held, approval: { reason: 'Misread' } }
    await desk.holdEvent(chip, correction)
    expect(await tasksOf(post)).toMatchObject([{ findings: [{ before, after: easier.en }] }])
  })

  it('waits for whoever else decides about its chips', async () => {
    const chip = await desk.createChip()
    const proposed = await desk.holdEvent(chip, { approval: undefined })
    const other = await poolOf(payload).connect()
    try {
      await other.query('begin')
      await other.query('select pg_advisory_xact_lock($1, $2)', [0xc419, chip])
      const approved = desk.post(`/control-events/${proposed}/approve`, {})
      const first = await Promise.race([approved, setTimeout(300, 'still waiting')])
      expect(first).toBe('still waiting')
      await other.query('commit')
      expect(await approved).toMatchObject({ status: 200 })
    } finally {
      other.release()
    }
  })

  it('changes the article where it is updated, when it is published', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const post = await write(chip, { grid: statusGrid(chip), language: 'en' })
    await desk.holdEvent(chip, later)
    const [task] = await tasksOf(post)
    expect(await decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await shownOf(post)).toBe(denied.en)
    await publish(post)
    expect(await shownOf(post)).toBe(easier.en)
    expect(await tasksOf(post)).toMatchObject([{ state: 'updated' }])
  })

  it('is noted in words', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const post = await write(chip, { grid: statusGrid(chip) })
    await desk.holdEvent(chip, later)
    const [task] = await tasksOf(post)
    expect(await decide(task, 'note')).toMatchObject({ status: 200 })
    await publish(post)
    const found = await findArticle({ payload, locale: 'zh-TW' }, { slug: post.slug ?? '' })
    expect(JSON.stringify(articleView(found!, []).body)).toContain(
      `出口管制狀態（美國 → 中國）：發布時為${denied['zh-TW']}，現為${easier['zh-TW']}。`,
    )
  })

  it('is found in a sentence that it contradicts, and in no other', async () => {
    const chip = await desk.createChip()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip, locale: 'en' })
    const name = slug.toUpperCase()
    await payload.update({ collection: 'chips', id: chip, data: { name }, locale: 'zh-TW' })
    const say = async (words: string, language: Post['language'] = 'zh-TW') => {
      const content = body([paragraph([text(words)])]) as unknown as Post['body']
      return await createPost(payload, { body: content, _status: 'published', language })
    }
    const wrong = `${name}可出口中國。`
    const posts = [
      await say(`第一句。${wrong}`),
      await say(`Exports of the ${name} to China are permitted.`, 'en'),
      await say(`${name}禁止出口中國。`),
      await say(`${name}去年可出口中國。${name}0可出口中國。`),
    ]
    const held = await desk.holdEvent(chip)
    const finding = { kind: 'prose', property: 'status.US.CN', name }
    expect(await tasksOf(posts[0]!)).toMatchObject([
      {
        state: 'open',
        findings: [{ ...finding, quotation: wrong, before: '可出口', after: denied['zh-TW'] }],
      },
    ])
    expect(await tasksOf(posts[1]!)).toMatchObject([
      { findings: [{ ...finding, before: 'may be exported', after: denied.en }] },
    ])
    for (const post of posts.slice(2)) expect(await tasksOf(post)).toEqual([])
    // Disputed again, nothing contradicts it any more.
    await desk.post(`/control-events/${held}/dispute`, { reason: 'No such letter' })
    expect(await tasksOf(posts[0]!)).toMatchObject([{ state: 'updated', findings: [] }])
  })
})

const drift = async (more: Parameters<typeof write>[1] = {}) => {
  const { chip } = await desk.hold()
  const post = await write(chip, more)
  await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
  const [task] = await tasksOf(post)
  return { chip, post, task }
}

const looked = async (day: string) =>
  await poolOf(payload).query(
    `insert into payload_kv (key, data) values ($1, jsonb_build_object('day', $2::text))
     on conflict (key) do update set data = excluded.data`,
    [turnedKey, day],
  )

const isDue = async (): Promise<boolean> => {
  const { firing, takenAt } = await takeStock(poolOf(payload), true)
  return firing !== undefined && firing <= takenAt
}

describe('a day that begins', () => {
  const today = newsroomDay(new Date())
  const yesterday = newsroomDay(new Date(Date.now() - 86_400_000))

  it('opens a task where what was approved before takes the place of what is shown', async () => {
    const chip = await desk.createChip()
    // Approved while that day was still to come.
    for (const [value, from, to] of [
      ['2039', null, today],
      ['3000', today, null],
    ]) {
      await poolOf(payload).query(
        `insert into chip_facts (chip_id, series, low, high, step, published, valid_from, valid_to,
           confidence, source_id, state, recorded_from, proposed_at)
         values ($1, 'memory-bandwidth', $2, $2, 1, $2, $3, $4, 'official', $5, 'approved',
           now() - interval '2 days', now() - interval '2 days')`,
        [chip, value, from, to, desk.source],
      )
    }
    const pinned = await write(chip, { publishedAt: `${yesterday}T04:00:00.000Z` })
    const live = await write(chip, { shows: 'live' })
    const late = await write(chip)

    await looked(yesterday)
    expect(await isDue()).toBe(true)
    await Promise.all([raiseTurned(payload), raiseTurned(payload)])
    for (const post of [pinned, live]) {
      expect(await tasksOf(post)).toMatchObject([
        { state: 'open', findings: [{ before: '2,039 GB/s', after: '3,000 GB/s' }] },
      ])
    }
    expect(await tasksOf(late)).toEqual([])
    expect(await isDue()).toBe(false)

    await decide((await tasksOf(pinned))[0], 'leave')
    await raiseTurned(payload)
    expect(await tasksOf(pinned)).toMatchObject([{ state: 'left' }])
  })

  it('on which nothing begins is noted without a word, and so is the first', async () => {
    await looked('1999-01-01')
    await poolOf(payload).query('delete from payload_kv where key = $1', [turnedKey])
    expect(await isDue()).toBe(false)
    const { rows } = await poolOf(payload).query('select data from payload_kv where key = $1', [
      turnedKey,
    ])
    expect(rows).toEqual([{ data: { day: today } }])
  })
})

describe('a task', () => {
  it('that is to be updated changes the article when it is published, and not before', async () => {
    const { chip, post, task } = await drift()
    expect(await decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await tasksOf(post)).toMatchObject([{ state: 'updating', decidedByName: 'editor' }])
    expect(await shownOf(post)).toBe('2,039 GB/s')
    await publish(post)
    expect(await shownOf(post)).toBe('3,000 GB/s')
    expect(await tasksOf(post)).toMatchObject([{ state: 'updated' }])
    // The next one is a task of its own, from what the article shows now.
    await desk.holdOf(chip, { published: '3,200 GB/s', approval: correct })
    expect(await tasksOf(post)).toMatchObject([
      { state: 'updated' },
      { state: 'open', findings: [{ before: '3,000 GB/s', after: '3,200 GB/s' }] },
    ])
  })

  it('that is to be noted puts a dated note into the draft; the table stays', async () => {
    for (const [language, words] of [
      ['zh-TW', '記憶體頻寬：發布時為2,039 GB/s，現為3,000 GB/s。'],
      ['en', 'Memory bandwidth: 2,039 GB/s when this was published, 3,000 GB/s now.'],
    ] as const) {
      const { post, task } = await drift({ language })
      expect(await decide(task, 'note')).toMatchObject({ status: 200 })
      const shown = async () =>
        JSON.stringify(
          articleView(
            (await findArticle({ payload, locale: language }, { slug: post.slug ?? '' }))!,
            [],
          ).body.filter(({ kind }) => kind === 'callout'),
        )
      expect(await shown()).toBe('[]')
      await publish(post)
      expect(await shown()).toContain(words)
      expect(await shownOf(post)).toBe('2,039 GB/s')
      expect(await tasksOf(post)).toMatchObject([{ state: 'noted' }])
    }
  })

  it('that is left is over, and may not be decided again', async () => {
    const { post, task } = await drift()
    expect(await decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await decide(task, 'leave')).toMatchObject({ status: 200 })
    expect(await tasksOf(post)).toMatchObject([{ state: 'left' }])
    await publish(post)
    expect(await shownOf(post)).toBe('2,039 GB/s')
    expect(await decide(task, 'update')).toMatchObject({ status: 409, code: 'chips/task-over' })
  })

  it('is decided by editors, and by nobody else', async () => {
    const { post, task } = await drift()
    for (const as of ['writer', 'anonymous', 'frontend'] as const) {
      const answer = await desk.post(`/drift-tasks/${task?.id}/decide`, { decision: 'leave' }, as)
      expect(answer.status).toBe(403)
    }
    expect(await desk.post(`/drift-tasks/${task?.id}/decide`, { decision: 'x' })).toMatchObject({
      status: 400,
    })
    expect(await desk.post('/drift-tasks/999999/decide', { decision: 'leave' })).toMatchObject({
      status: 404,
    })
    expect(await tasksOf(post)).toMatchObject([{ state: 'open' }])
  })
})
