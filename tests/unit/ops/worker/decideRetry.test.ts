import { describe, expect, it } from '@jest/globals'

import { decideRetry } from '../../../../src/ops/worker/decideRetry.ts'

describe('decideRetry', () => {
  it.each([
    [1, 1],
    [2, 2],
    [5, 16],
    [12, 2048],
    [13, 3600],
    [500, 3600],
  ])('after failure %i waits %i seconds', (attempts, seconds) => {
    expect(decideRetry(attempts)).toBe(seconds)
  })
})
