import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import { raiseTurned } from '../../../src/features/chips/drift/raiseTurned.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { newsroomDay } from '../../../src/kernel/newsroomDay.ts'
import { turnedKey } from '../../../src/kernel/turnedDays.ts'
import { takeStock } from '../../../src/ops/worker/takeStock.ts'
import type { DriftDesk } from '../../support/chips/driftDesk.ts'
import { openDriftDesk } from '../../support/chips/driftDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let desk: DriftDesk

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openDriftDesk(newsroom)
})

afterAll(() => newsroom.close())

const correct = { way: 'correct', reason: 'Misread' }

const drift = async (more: Parameters<DriftDesk['write']>[1] = {}) => {
  const { chip } = await desk.hold()
  const post = await desk.write(chip, more)
  await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
  const [task] = await desk.tasksOf(post)
  return { chip, post, task }
}

describe('a task', () => {
  it('that is to be updated changes the article when it is published, and not before', async () => {
    const { chip, post, task } = await drift()
    expect(await desk.decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'updating', decidedByName: 'editor' }])
    expect(await desk.shownOf(post)).toBe('2,039 GB/s')
    await desk.publish(post)
    expect(await desk.shownOf(post)).toBe('3,000 GB/s')
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'updated' }])
    // The next one is a task of its own, from what the article shows now.
    await desk.holdOf(chip, { published: '3,200 GB/s', approval: correct })
    expect(await desk.tasksOf(post)).toMatchObject([
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
      expect(await desk.decide(task, 'note')).toMatchObject({ status: 200 })
      const shown = async () =>
        JSON.stringify(
          articleView(
            (await findArticle({ payload, locale: language }, { slug: post.slug ?? '' }))!,
            [],
          ).body.filter(({ kind }) => kind === 'callout'),
        )
      expect(await shown()).toBe('[]')
      await desk.publish(post)
      expect(await shown()).toContain(words)
      expect(await desk.shownOf(post)).toBe('2,039 GB/s')
      expect(await desk.tasksOf(post)).toMatchObject([{ state: 'noted' }])
    }
  })

  it('that is left is over, and may not be decided again', async () => {
    const { post, task } = await drift()
    expect(await desk.decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await desk.decide(task, 'leave')).toMatchObject({ status: 200 })
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'left' }])
    await desk.publish(post)
    expect(await desk.shownOf(post)).toBe('2,039 GB/s')
    expect(await desk.decide(task, 'update')).toMatchObject({
      status: 409,
      code: 'chips/task-over',
    })
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
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'open' }])
  })
})

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
    const pinned = await desk.write(chip, { publishedAt: `${yesterday}T04:00:00.000Z` })
    const live = await desk.write(chip, { shows: 'live' })
    const late = await desk.write(chip)

    await looked(yesterday)
    expect(await isDue()).toBe(true)
    await Promise.all([raiseTurned(payload), raiseTurned(payload)])
    for (const post of [pinned, live]) {
      expect(await desk.tasksOf(post)).toMatchObject([
        { state: 'open', findings: [{ before: '2,039 GB/s', after: '3,000 GB/s' }] },
      ])
    }
    expect(await desk.tasksOf(late)).toEqual([])
    expect(await isDue()).toBe(false)

    await desk.decide((await desk.tasksOf(pinned))[0], 'leave')
    await raiseTurned(payload)
    expect(await desk.tasksOf(pinned)).toMatchObject([{ state: 'left' }])
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
