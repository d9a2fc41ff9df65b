import { describe, expect, it } from '@jest/globals'

import type { FiredFacts } from '../../../../../src/features/publication/bundles/planRevert.ts'
import { planRevert } from '../../../../../src/features/publication/bundles/planRevert.ts'

const published: FiredFacts = {
  action: 'publish',
  mark: 'a',
  wasPublished: false,
  isGone: false,
  isPublished: true,
  seenMark: 'a',
  isSuperseded: false,
}
const withdrawn: FiredFacts = {
  ...published,
  action: 'withdraw',
  wasPublished: true,
  isPublished: false,
  seenMark: 'before',
}

describe('planRevert', () => {
  it.each<[string, FiredFacts, string]>([
    ['withdraws what was not public', published, 'withdraw'],
    ['restores what was public', { ...published, wasPublished: true }, 'restore'],
    ['restores what was withdrawn', withdrawn, 'restore'],
    ['leaves what was published again', { ...published, seenMark: 'b' }, 'changed'],
    ['leaves what was withdrawn since', { ...published, isPublished: false }, 'changed'],
    [
      'leaves what was published after a withdrawal',
      { ...withdrawn, isPublished: true },
      'changed',
    ],
    ['leaves what came and went since', { ...withdrawn, isSuperseded: true }, 'changed'],
    ['leaves what it knows nothing of', { ...published, wasPublished: null }, 'changed'],
    ['leaves what is gone', { ...published, isGone: true }, 'gone'],
  ])('%s', (_claim, facts, act) => {
    expect(planRevert(facts)).toBe(act)
  })
})
