import { describe, expect, it } from '@jest/globals'

import { planJob } from '../../../../../src/ops/worker/jobs/planJob.ts'

describe('planJob', () => {
  it('gives each event its queue', () => {
    expect(planJob({ event: 'publication.prove', payload: { schedule: 7, more: 1 } })).toEqual({
      queue: 'publication.prove',
      data: { schedule: 7 },
      reason: null,
    })
  })

  it.each([
    ['cache.purge', { tags: 'all' }, 'unreadable payload of cache.purge'],
    ['cache.purge', null, 'unreadable payload of cache.purge'],
    ['toString', {}, 'unknown event toString'],
  ])('keeps what nobody can read: %s %j', (event, payload, reason) => {
    const data = { event, payload }
    expect(planJob({ event, payload })).toEqual({ queue: 'unreadable', data, reason })
  })
})
