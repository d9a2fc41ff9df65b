import { describe, expect, it } from '@jest/globals'

import { paceMeter } from '../../../src/kernel/paceMeter.ts'

const second = 1000

describe('paceMeter', () => {
  it('says nothing before it has watched for a while', () => {
    const pace = paceMeter()
    expect(pace(0, 100, 0)).toBeUndefined()
    expect(pace(9, 100, second)).toBeUndefined()
    expect(pace(20, 100, 2 * second)).toBe(8)
  })

  it('says nothing while nothing moves, and zero when all is done', () => {
    const pace = paceMeter()
    pace(5, 10, 0)
    expect(pace(5, 10, 30 * second)).toBeUndefined()
    expect(pace(10, 10, 31 * second)).toBe(0)
  })

  it('goes by the last minute', () => {
    const pace = paceMeter()
    // A thousand in the first second, then ten a second.
    pace(0, 4000, 0)
    for (let at = 1; at <= 100; at += 1) pace(1000 + at * 10, 4000, at * second)
    expect(pace(2010, 4000, 101 * second)).toBe(199)
  })

  it('begins anew with what begins anew', () => {
    const pace = paceMeter()
    pace(0, 10, 0)
    pace(10, 10, 5 * second)
    expect(pace(0, 1000, 6 * second)).toBeUndefined()
    expect(pace(10, 1000, 16 * second)).toBe(990)
  })
})
