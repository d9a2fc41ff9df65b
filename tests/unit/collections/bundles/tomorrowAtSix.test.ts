import { describe, expect, it } from '@jest/globals'

import { tomorrowAtSix } from '../../../../collections/bundles/admin/tomorrowAtSix.ts'

describe('tomorrowAtSix', () => {
  it('is that of the zone, whose day may be another', () => {
    const now = new Date('2026-11-30T22:00:00Z')
    expect(tomorrowAtSix(now, 'Asia/Taipei')).toBe('2026-12-02T06:00')
    expect(tomorrowAtSix(now, 'America/New_York')).toBe('2026-12-01T06:00')
  })
})
