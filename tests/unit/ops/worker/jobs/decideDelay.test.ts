import { describe, expect, it } from '@jest/globals'

import { decideDelay } from '../../../../../src/ops/worker/jobs/decideDelay.ts'

describe('decideDelay', () => {
  it.each([
    ['cache.purge', 0, 1],
    ['cache.purge', 1, 2],
    ['cache.purge', 4, 16],
    ['cache.purge', 2000, 30],
    ['publication.prove', 0, 2],
    ['publication.prove', 15, 5],
    ['publication.prove', 1000, 30],
  ] as const)('%s waits after %d attempts %d s', (event, attempts, seconds) => {
    expect(decideDelay(event, attempts)).toBe(seconds)
  })
})
