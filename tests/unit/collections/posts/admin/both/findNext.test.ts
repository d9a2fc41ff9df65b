import { describe, expect, it } from '@jest/globals'

import { findNext } from '../../../../../../collections/posts/admin/both/findNext.ts'
import type { DeskJoint } from '../../../../../../collections/posts/admin/both/deskJoint.ts'

const joint = (key: string, state: DeskJoint['state']): DeskJoint => ({
  key,
  state,
  moved: [],
  before: {},
  awaited: {},
  doubts: [],
  sides: { 'zh-TW': [], en: [] },
})

const isStale = ({ state }: DeskJoint) => state === 'stale'

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
    expect(findNext(story, from, isBack, isStale)?.key).toBe(next)
  })

  it('is none where nothing is', () => {
    expect(findNext([joint('a', 'fresh')], undefined, false, isStale)).toBeUndefined()
  })
})
