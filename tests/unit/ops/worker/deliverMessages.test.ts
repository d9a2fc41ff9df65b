import { describe, expect, it } from '@jest/globals'

import { deliverMessages } from '../../../../src/ops/worker/deliverMessages.ts'

const row = (id: number, event: string, payload: unknown) => ({ id, event, payload, attempts: 0 })

describe('deliverMessages', () => {
  it('tells everything that went stale in one request, each tag once', async () => {
    const requests: (readonly string[])[] = []
    const rows = [
      row(1, 'cache.purge', { tags: ['post:1', 'front'] }),
      row(2, 'cache.purge', { tags: ['front', 'post:2'] }),
    ]
    const outcome = await deliverMessages(rows, {
      purge: async (tags) => void requests.push(tags),
    })
    expect(requests).toEqual([['post:1', 'front', 'post:2']])
    expect(outcome).toEqual({ left: [1, 2], failed: new Map() })
  })

  it('keeps back only what it cannot read', async () => {
    const rows = [
      row(1, 'cache.purge', { tags: 'front' }),
      row(2, 'toString', {}),
      row(3, 'cache.purge', { tags: ['front'] }),
    ]
    const outcome = await deliverMessages(rows, { purge: async () => {} })
    expect(outcome.left).toEqual([3])
    expect([...outcome.failed.keys()]).toEqual([1, 2])
    expect(outcome.failed.get(2)).toBe('unknown event toString')
  })

  it('keeps everything when the web process does not answer, and says why', async () => {
    const rows = [row(1, 'cache.purge', { tags: ['a'] }), row(2, 'cache.purge', { tags: ['b'] })]
    const refused = Object.assign(new Error('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
    const outcome = await deliverMessages(rows, {
      purge: async () => {
        throw refused
      },
    })
    expect(outcome.left).toEqual([])
    expect([...outcome.failed.values()]).toEqual([
      'fetch failed: ECONNREFUSED',
      'fetch failed: ECONNREFUSED',
    ])
  })

  it('asks for nothing when nothing went stale', async () => {
    let requests = 0
    const outcome = await deliverMessages([row(1, 'cache.purge', { tags: [] })], {
      purge: async () => void (requests += 1),
    })
    expect(requests).toBe(0)
    expect(outcome.left).toEqual([1])
  })
})
