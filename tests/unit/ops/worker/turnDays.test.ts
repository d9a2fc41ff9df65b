import { describe, expect, it } from '@jest/globals'

import { turnDays } from '../../../../src/ops/worker/turnDays.ts'

describe('the change of days', () => {
  it('is told once a day, at midnight in Taipei, and again until it was heard', async () => {
    let now = '2026-11-27T15:59:59.000Z'
    let isHeard = false
    const told: string[] = []
    const days = turnDays(
      () => new Date(now),
      async (tags) => {
        told.push(`${now.slice(0, 16)} ${tags.join()}`)
        if (!isHeard) throw new Error('the web process is not up yet')
      },
    )
    const look = async (moment: string) => {
      now = moment
      days.look()
      days.look()
      await days.finish()
    }
    await look('2026-11-27T15:59:50.000Z')
    expect(told).toEqual(['2026-11-27T15:59 chips'])
    isHeard = true
    await look('2026-11-27T15:59:59.999Z')
    await look('2026-11-27T15:59:59.999Z')
    expect(told).toHaveLength(2)
    await look('2026-11-27T16:00:00.000Z')
    await look('2026-11-28T15:59:00.000Z')
    expect(told.slice(2)).toEqual(['2026-11-27T16:00 chips'])
  })
})
