import { describe, expect, it } from '@jest/globals'

import { instantOf } from '../../../../../../collections/posts/admin/publication/instantOf.ts'

describe('the instant of a local time', () => {
  it.each([
    ['2026-12-01T06:00', 'Asia/Taipei', '2026-11-30T22:00:00.000Z'],
    ['2026-07-01T06:00', 'America/New_York', '2026-07-01T10:00:00.000Z'],
    ['2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01T02:30', 'America/New_York', '2026-11-01T07:30:00.000Z'],
    ['2026-12-01T06:00', 'Asia/Kathmandu', '2026-12-01T00:15:00.000Z'],
    ['2026-12-01T06:00', 'UTC', '2026-12-01T06:00:00.000Z'],
  ])('of %s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)?.toISOString()).toBe(instant)
  })

  it('is none while the time is incomplete', () => {
    expect(instantOf('T06:00', 'Asia/Taipei')).toBeUndefined()
  })
})
