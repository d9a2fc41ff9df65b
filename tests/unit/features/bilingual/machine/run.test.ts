import { describe, expect, it } from '@jest/globals'

import type { ToldEvent } from '../../../../../src/features/bilingual/machine/admin/readRun.ts'
import { hearEvent, newRun } from '../../../../../src/features/bilingual/machine/admin/runState.ts'
import { failureOfStatus } from '../../../../../src/features/bilingual/machine/providers/failureOfStatus.ts'
import { sayAmount } from '../../../../../src/features/bilingual/machine/sayAmount.ts'

describe('a run as it is heard of', () => {
  const events: ToldEvent[] = [
    { type: 'begun', count: 3, currency: 'TWD' },
    { type: 'text', sourceKey: 'a', text: 'The' },
    { type: 'text', sourceKey: 'a', text: 'The H20' },
    { type: 'refused', sourceKey: 'a', message: 'It was cut off.', cost: 0.2 },
    { type: 'text', sourceKey: 'b', text: 'It' },
  ]
  const heard = events.reduce(hearEvent, newRun('en', true, 'USD'))

  it('shows what is on its way, and why something is not proposed', () => {
    expect(heard).toMatchObject({
      count: 3,
      currency: 'TWD',
      cost: 0.2,
      texts: { b: 'It' },
      refusals: { a: 'It was cut off.' },
      isOver: false,
    })
    expect(Object.keys(heard.texts)).toEqual(['b'])
  })

  it('is over with its last event, and says why it ended before its end', () => {
    const message = 'The ceiling is reached.'
    const ended = { type: 'ended', proposed: 0, refused: 1, cost: 0.3, message } as const
    expect(hearEvent(heard, ended)).toMatchObject({ isOver: true, cost: 0.3, texts: {}, message })
  })
})

describe('a service that turns us away', () => {
  it('says for how long, in seconds or as a date', () => {
    expect(failureOfStatus(429, '7').wait).toBe(7000)
    const soon = new Date(Date.now() + 60_000).toUTCString()
    expect(failureOfStatus(503, soon).wait).toBeGreaterThan(50_000)
    expect(failureOfStatus(429, 'tomorrow').wait).toBeUndefined()
    expect(failureOfStatus(429, '90').refusal.values).toEqual({ seconds: 90 })
  })
})

describe('an amount', () => {
  it.each([
    [0, '0.00'],
    [12.345, '12.35'],
    [0.00667, '0.0067'],
    [0.0000001, '0.0001'],
  ])('of %d is written as %s', (amount, words) => {
    expect(sayAmount(amount)).toBe(words)
  })
})
