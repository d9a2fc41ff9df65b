import { describe, expect, it } from '@jest/globals'

import { judgeJoints } from '../../pairs/judgeJoints.ts'
import { labelledPairs, parseJoints } from '../../pairs/labelledPairs.ts'

describe('judgeJoints', () => {
  const sizes = { 'zh-TW': 4, en: 5 }
  const right = parseJoints('0=0 1=1+2 3=4')

  it('finds all right that is as labelled, and what has no counterpart', () => {
    expect(judgeJoints(right, right, sizes)).toEqual({ segments: 9, right: 9, wrong: [] })
  })

  it('finds a segment wrong whose joint is not the whole of the labelled one', () => {
    expect(judgeJoints(parseJoints('0=0 1=1 2=3 3=4'), right, sizes)).toEqual({
      segments: 9,
      right: 4,
      wrong: ['1=1, not 1=1+2', '2=3, not 2=', '=2, not 1=1+2', '2=3, not =3'],
    })
  })
})

describe('labelledPairs', () => {
  it('reads rows of joints', () => {
    expect(parseJoints('0..1=2..3')).toEqual([
      { 'zh-TW': [0], en: [2] },
      { 'zh-TW': [1], en: [3] },
    ])
    expect(() => parseJoints('0..1=2..4')).toThrow('not as many')
  })

  it.each(labelledPairs().map((pair) => [pair['zh-TW'].path, pair] as const))(
    'has no segment of %s twice, and none that there is not',
    (_path, pair) => {
      for (const locale of ['zh-TW', 'en'] as const) {
        const places = pair.joints.flatMap((joint) => joint[locale])
        expect(new Set(places).size).toBe(places.length)
        expect(Math.max(...places)).toBeLessThan(pair[locale].segments)
      }
    },
  )
})
