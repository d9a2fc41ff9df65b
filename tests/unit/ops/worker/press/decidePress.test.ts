import { describe, expect, it } from '@jest/globals'

import { decidePress } from '../../../../../src/ops/worker/press/decidePress.ts'

const none = { due: undefined, lastUsed: undefined, lastLooked: 0 }

describe('decidePress', () => {
  it.each([
    ['does nothing without a schedule', none, 'stay', undefined],
    ['waits for a schedule that is far away', { ...none, due: 90_000 }, 'stay', 70_000],
    ['prepares twenty seconds ahead', { ...none, due: 15_000 }, 'prepare', 15_000],
    ['looks at the instant', { ...none, due: 0 }, 'look', undefined],
    [
      'looks at once when it is late',
      { ...none, due: -9000, lastLooked: -9500 },
      'look',
      undefined,
    ],
  ])('%s', (_claim, facts, act, until) => {
    expect(decidePress({ now: 0, ...facts })).toEqual({ act, until })
  })

  it('leaves what was left for a moment', () => {
    const facts = { now: 1000, due: 0, lastUsed: 900, lastLooked: 900 }
    expect(decidePress(facts)).toEqual({ act: 'stay', until: 1150 })
    expect(decidePress({ ...facts, now: 1150 }).act).toBe('look')
  })

  it('ends after a minute without work, if none is near', () => {
    const facts = { now: 60_000, due: undefined, lastUsed: 0, lastLooked: 0 }
    expect(decidePress(facts).act).toBe('end')
    expect(decidePress({ ...facts, now: 59_999 }).act).toBe('stay')
    expect(decidePress({ ...facts, due: 110_000 }).act).toBe('stay')
    expect(decidePress({ ...facts, due: 130_000 })).toEqual({ act: 'end', until: 110_000 })
  })
})
