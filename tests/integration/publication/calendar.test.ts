import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { timesElsewhere } from '../../../src/features/desk/admin/calendar/timesElsewhere.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

describe('the calendar', () => {
  let newsroom: Newsroom
  let payload: Payload
  let staff: Awaited<ReturnType<typeof createStaff>>
  let serve: Serve

  const enter = (title: string, instant: string, state: 'armed' | 'done' | 'cancelled') =>
    payload.db.create({
      collection: 'schedules',
      data: {
        title,
        instant,
        state,
        language: 'en',
        action: 'publish',
        origin: 'clock',
        attempts: 0,
      },
    })
  const show = (query: string, headers: Readonly<Record<string, string>>) =>
    serve(`/api/schedules/calendar?${query}`, { headers })
  const december = 'from=2026-12-01T00:00:00Z&to=2027-01-01T00:00:00Z'

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    staff = await createStaff(payload)
    serve = serveNewsroom(newsroom)
    await enter('second', '2026-12-02T00:00:00Z', 'armed')
    await enter('first', '2026-12-01T00:00:00Z', 'done')
    await enter('not any more', '2026-12-03T00:00:00Z', 'cancelled')
    await enter('next year', '2027-01-01T00:00:00Z', 'armed')
  })
  afterAll(() => newsroom.close())

  it('shows the desk what stands between two instants, and nothing that was cancelled', async () => {
    const answer = await show(december, staff.writer.headers)
    const { items } = (await answer.json()) as { items: Array<{ title: string }> }
    expect(items.map(({ title }) => title)).toEqual(['first', 'second'])
  })

  it('is no concern of readers and frontends', async () => {
    expect((await show(december, {})).status).toBe(403)
    expect((await show(december, staff.frontend.headers)).status).toBe(403)
  })

  it.each(['', 'from=x&to=y', 'from=2026-12-01&to=2026-11-01', 'from=2020-01-01&to=2026-01-01'])(
    'refuses the stretch “%s”',
    async (query) => {
      expect((await show(query, staff.editor.headers)).status).toBe(400)
    },
  )

  it('tells both times of a second zone in the week in which its clocks change', () => {
    const range = '2026-10-25T16:00:00.000Z/2026-11-08T16:00:00.000Z'
    const six = 6 * 3_600_000
    expect(timesElsewhere(six, range, 'Asia/Taipei', 'America/New_York')).toBe('18:00 / 17:00')
    expect(timesElsewhere(six, range, 'Asia/Taipei', 'Asia/Tokyo')).toBe('07:00')
  })
})
