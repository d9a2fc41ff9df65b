import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

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
