import { describe, expect, it } from '@jest/globals'

import { findStale } from '../../../../../../collections/posts/admin/both/findStale.ts'
import type { JointView } from '../../../../../../src/features/bilingual/alignment/readAlignment.ts'

const joint = (key: string, state: JointView['state']): JointView => ({
  key,
  state,
  moved: [],
  before: {},
  doubts: [],
  sides: { 'zh-TW': [], en: [] },
})

const story = [
  joint('a', 'fresh'),
  joint('b', 'stale'),
  joint('c', 'untranslated'),
  joint('d', 'stale'),
  joint('e', 'fresh'),
]

describe('the next paragraph that is out of date', () => {
  it.each([
    [undefined, false, 'b'],
    ['a', false, 'b'],
    ['b', false, 'd'],
    ['d', false, 'b'],
    ['e', true, 'd'],
    ['d', true, 'b'],
    ['b', true, 'd'],
    ['gone', false, 'b'],
  ])('from %s, backwards %s, is %s', (from, isBack, next) => {
    expect(findStale(story, from, isBack)?.key).toBe(next)
  })

  it('is none where nothing is', () => {
    expect(findStale([joint('a', 'fresh')], undefined, false)).toBeUndefined()
  })
})
