import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { DriftDesk } from '../../support/chips/driftDesk.ts'
import { openDriftDesk } from '../../support/chips/driftDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

let newsroom: Newsroom
let payload: Payload
let desk: DriftDesk

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openDriftDesk(newsroom)
})

afterAll(() => newsroom.close())

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
      await desk.write(chip, { grid }),
      await desk.write(chip, { grid, language: 'en' }),
    ]
    const live = await desk.write(chip, { grid, shows: 'live' })
    const others = [await desk.write(chip), await desk.write((await desk.hold()).chip)]
    await desk.holdEvent(chip, later)
    for (const [post, kind] of [
      [chinese, 'pinned'],
      [english, 'pinned'],
      [live, 'live'],
    ] as const) {
      const property = 'status.US.CN'
      const [before, after] = [denied[post.language], easier[post.language]]
      expect(await desk.tasksOf(post)).toMatchObject([
        { state: 'open', findings: [{ kind, chip, property, before, after }] },
      ])
    }
    for (const post of others) expect(await desk.tasksOf(post)).toEqual([])
  })

  it('is no drift where today is as it was, nor once it is disputed', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const post = await desk.write(chip, { grid: statusGrid(chip) })
    // A duty, another jurisdiction, what is over, what is to come, and what nobody has approved.
    await desk.holdEvent(chip, { kind: 'duty', status: undefined })
    await desk.holdEvent(chip, { jurisdiction: 'CN', effectiveOn: '2024-10-01' })
    await desk.holdEvent(chip, { effectiveOn: '2022-01-01', status: 'none' })
    await desk.holdEvent(chip, { effectiveOn: '2099-01-01', status: 'none' })
    await desk.holdEvent(chip, { ...later, approval: undefined })
    expect(await desk.tasksOf(post)).toEqual([])
    const held = await desk.holdEvent(chip, later)
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'open' }])
    await desk.post(`/control-events/${held}/dispute`, { reason: 'No such letter' })
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'updated', findings: [] }])
  })

  it('is found where it is corrected, and where no event spoke', async () => {
    const chip = await desk.createChip()
    const post = await desk.write(chip, { grid: statusGrid(chip), language: 'en' })
    const before = 'No record; that is no permission'
    const held = await desk.holdEvent(chip)
    expect(await desk.tasksOf(post)).toMatchObject([{ findings: [{ before, after: denied.en }] }])
    const correction = { ...later, replaces: held, approval: { reason: 'Misread' } }
    await desk.holdEvent(chip, correction)
    expect(await desk.tasksOf(post)).toMatchObject([{ findings: [{ before, after: easier.en }] }])
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
    const post = await desk.write(chip, { grid: statusGrid(chip), language: 'en' })
    await desk.holdEvent(chip, later)
    const [task] = await desk.tasksOf(post)
    expect(await desk.decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await desk.shownOf(post)).toBe(denied.en)
    await desk.publish(post)
    expect(await desk.shownOf(post)).toBe(easier.en)
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'updated' }])
  })

  it('is noted in words', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const post = await desk.write(chip, { grid: statusGrid(chip) })
    await desk.holdEvent(chip, later)
    const [task] = await desk.tasksOf(post)
    expect(await desk.decide(task, 'note')).toMatchObject({ status: 200 })
    await desk.publish(post)
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
    expect(await desk.tasksOf(posts[0]!)).toMatchObject([
      {
        state: 'open',
        findings: [{ ...finding, quotation: wrong, before: '可出口', after: denied['zh-TW'] }],
      },
    ])
    expect(await desk.tasksOf(posts[1]!)).toMatchObject([
      { findings: [{ ...finding, before: 'may be exported', after: denied.en }] },
    ])
    for (const post of posts.slice(2)) expect(await desk.tasksOf(post)).toEqual([])
    // Disputed again, nothing contradicts it any more.
    await desk.post(`/control-events/${held}/dispute`, { reason: 'No such letter' })
    expect(await desk.tasksOf(posts[0]!)).toMatchObject([{ state: 'updated', findings: [] }])
  })
})
