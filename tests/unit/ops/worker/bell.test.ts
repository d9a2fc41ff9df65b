import { describe, expect, it } from '@jest/globals'

import { Bell } from '../../../../src/ops/worker/bell.ts'

describe('the bell', () => {
  it('wakes who rests', async () => {
    const bell = new Bell()
    const rested = bell.rest(60_000)
    bell.ring()
    expect(await rested).toBe(true)
  })

  it('wakes who lies down after it was rung, once', async () => {
    const bell = new Bell()
    bell.ring()
    bell.ring()
    expect(await bell.rest(60_000)).toBe(true)
    expect(await bell.rest(0)).toBe(false)
  })
})
