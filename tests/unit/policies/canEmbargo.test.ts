import { describe, expect, it } from '@jest/globals'

import type { EmbargoAct } from '../../../src/policies/canEmbargo.ts'
import { canEmbargo } from '../../../src/policies/canEmbargo.ts'

const acts: readonly EmbargoAct[] = ['set', 'hold', 'shorten', 'break']

describe('canEmbargo', () => {
  it.each([
    [null, []],
    [{ role: 'frontend' }, []],
    [{ role: 'a role of the host' }, []],
    [{ role: 'writer' }, ['set']],
    [{ role: 'editor' }, ['set', 'hold']],
    [{ role: 'admin' }, ['set', 'hold', 'shorten', 'break']],
  ])('lets %j do no more than %j', (user, expected) => {
    expect(acts.filter((act) => canEmbargo(user, act))).toEqual(expected)
  })

  it('lets nobody shorten an embargo who may not break it', () => {
    for (const role of ['frontend', 'writer', 'editor', 'admin']) {
      expect(canEmbargo({ role }, 'shorten')).toBe(canEmbargo({ role }, 'break'))
    }
  })
})
