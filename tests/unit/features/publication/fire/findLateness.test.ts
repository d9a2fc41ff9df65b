import { describe, expect, it } from '@jest/globals'

import { findLateness } from '../../../../../src/features/publication/fire/findLateness.ts'

const due = {
  instant: new Date('2026-11-30T22:00:00Z'),
  zone: 'Asia/Taipei',
  origin: 'clock',
} as const
const after = (minutes: number) => new Date(due.instant.getTime() + minutes * 60_000)

describe('findLateness', () => {
  it('lets six hours pass', () => {
    expect(findLateness(due, after(360))).toBeUndefined()
  })

  it('tells the time by the clock that was meant', () => {
    const found = findLateness(due, after(361))
    expect(found?.code).toBe('publication/missed')
    expect(found?.message.en).toContain('2026-12-01 06:00 Asia/Taipei')
    expect(found?.message['zh-TW']).toContain('2026-12-01 06:00 Asia/Taipei')
  })

  it('is none for what somebody wanted now', () => {
    expect(findLateness({ ...due, origin: 'desk' }, after(10_000))).toBeUndefined()
  })
})
