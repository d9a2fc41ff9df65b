import { describe, expect, it } from '@jest/globals'

import { createDatabaseClock, databaseClockOf } from '../../../src/kernel/databaseClock.ts'

const make = () => {
  const time = { steady: 1000, machine: Date.parse('2031-01-01T00:00:00Z') }
  const clock = createDatabaseClock({
    steady: () => time.steady,
    machine: () => new Date(time.machine),
  })
  return { time, clock }
}

const there = Date.parse('2026-11-25T22:00:00Z')

describe('the clock of the database', () => {
  it('is the machine’s until it is set', () => {
    const { clock, time } = make()
    expect(clock.now().getTime()).toBe(time.machine)
    expect(clock.age()).toBe(Number.POSITIVE_INFINITY)
  })

  it('tells the other’s time, whatever happens to the machine’s', () => {
    const { clock, time } = make()
    clock.set(new Date(there), time.steady)
    time.machine -= 7_200_000
    time.steady += 1000
    expect(clock.now().getTime() - there).toBeGreaterThanOrEqual(1000)
    expect(clock.now().getTime() - there).toBeLessThan(1002)
  })

  it('is not behind when the answer was long on its way', () => {
    const { clock, time } = make()
    const askedAt = time.steady
    // Asked, read there 40 ms later, heard 40 ms after that.
    time.steady += 80
    clock.set(new Date(there + 40), askedAt)
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(there + 80)
  })

  it('is one for each database', () => {
    const one = {}
    expect(databaseClockOf(one)).toBe(databaseClockOf(one))
    expect(databaseClockOf(one)).not.toBe(databaseClockOf({}))
  })
})
