import { describe, expect, it } from '@jest/globals'

import { decideRestart } from '../../../../src/ops/supervisor/decideRestart.ts'

const now = 10_000_000

describe('decideRestart', () => {
  it('waits half a second after the first death, and twice as long after each further one', () => {
    const delays = [1, 2, 3, 4, 5].map((count) =>
      decideRestart(Array<number>(count).fill(now), now),
    )
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000])
  })

  it('gives up at the sixth death within a minute', () => {
    expect(decideRestart(Array<number>(6).fill(now - 59_000), now)).toBeUndefined()
  })

  it('forgets deaths that are a minute old', () => {
    expect(decideRestart([...Array<number>(20).fill(now - 60_000), now], now)).toBe(500)
  })
})
