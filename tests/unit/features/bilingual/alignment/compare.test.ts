import { describe, expect, it } from '@jest/globals'

import { segmentOf } from '../../../../../src/content/segments/segmentsOf.ts'
import type { Agreement } from '../../../../../src/features/bilingual/alignment/agreement.ts'
import type { StorySegments } from '../../../../../src/features/bilingual/alignment/compare.ts'
import { compare } from '../../../../../src/features/bilingual/alignment/compare.ts'
import type { Locale } from '../../../../../src/kernel/locale.ts'

type Text = Readonly<Record<string, string>>

const chinese: Text = { a: '頻寬為 4 TB/s。', b: '出口須經許可。', c: '商務部未回應。' }
const english: Text = { x: 'Bandwidth is 4 TB/s.', y: 'Exports need a license.', z: 'No comment.' }

const story = (zh: Text, en: Text): StorySegments => {
  const list = (text: Text) =>
    Object.entries(text).map(([id, words]) => segmentOf(id, 'paragraph', words))
  return { 'zh-TW': list(zh), en: list(en) }
}

const agree = (zh: string[], en: string[], kind: Agreement['kind'] = 'agreed'): Agreement => ({
  id: `${zh.join()}=${en.join()}`,
  kind,
  source: 'zh-TW',
  origin: 'person',
  sides: {
    'zh-TW': { ids: zh, texts: zh.map((id) => chinese[id]!) },
    en: { ids: en, texts: en.map((id) => english[id]!) },
  },
})
const agreed = [agree(['a'], ['x']), agree(['b'], ['y']), agree(['c'], ['z'])]

const ids = (side: readonly { id: string }[]) => side.map(({ id }) => id).join('+')

const look = (zh: Text, en: Text, agreements: readonly Agreement[] = agreed) => {
  return compare(agreements, story(zh, en)).map(({ sides, state, moved }) =>
    [`${ids(sides['zh-TW'])}|${ids(sides.en)}`, state, ...moved].join(' '),
  )
}
const allFresh = ['a|x fresh', 'b|y fresh', 'c|z fresh']

describe('compare', () => {
  it('finds fresh what nobody has changed', () => {
    expect(look(chinese, english)).toEqual(allFresh)
  })

  it.each<[string, Text, Text, string[]]>([
    ['one number in Chinese', { ...chinese, a: '頻寬為 5 TB/s。' }, english, ['a|x stale zh-TW']],
    ['a word in English', chinese, { ...english, x: 'Bandwidth was 4 TB/s.' }, ['a|x stale en']],
    [
      'both',
      { ...chinese, a: '頻寬為 5 TB/s。' },
      { ...english, x: 'It is 5 TB/s.' },
      ['a|x stale zh-TW en'],
    ],
  ])('finds stale what was changed: %s', (_what, zh, en, expected) => {
    expect(look(zh, en)).toEqual([...expected, 'b|y fresh', 'c|z fresh'])
  })

  it('finds fresh what says the same in other marks', () => {
    expect(look({ ...chinese, a: '頻寬為4 TB/s.' }, english)).toEqual(allFresh)
  })

  it('finds fresh what was moved, in the new order', () => {
    const { a, b, c } = chinese as { a: string; b: string; c: string }
    expect(look({ c, a, b }, english)).toEqual(['c|z fresh', 'a|x fresh', 'b|y fresh'])
  })

  it('finds fresh what was split, into neighbours on either side', () => {
    const { a, b, c } = chinese as { a: string; b: string; c: string }
    const agreements = [agree(['a'], ['x']), ...agreed.slice(1)]
    expect(look({ a: '頻寬為', n: '4 TB/s。', b, c }, english, agreements)).toEqual([
      'a+n|x fresh',
      'b|y fresh',
      'c|z fresh',
    ])
    expect(look({ a, n: '出口', b: '須經', m: '許可。', c }, english)).toEqual([
      'a|x fresh',
      'n+b+m|y fresh',
      'c|z fresh',
    ])
  })

  it('finds stale what was split and changed, and the other half untranslated', () => {
    const { b, c } = chinese as { b: string; c: string }
    expect(look({ a: '頻寬為', n: '5 TB/s。', b, c }, english)).toEqual([
      'a|x stale zh-TW',
      'n| untranslated',
      'b|y fresh',
      'c|z fresh',
    ])
  })

  it('finds fresh what was merged, into the first or the last', () => {
    const { a, b, c } = chinese as { a: string; b: string; c: string }
    expect(look({ a: a + b, c }, english)).toEqual(['a|x+y fresh', 'c|z fresh'])
    expect(look({ b: a + b, c }, english)).toEqual(['b|x+y fresh', 'c|z fresh'])
    expect(look({ a: a + b + c }, english)).toEqual(['a|x+y+z fresh'])
    expect(look(chinese, { x: `${english['x']} ${english['y']}`, z: english['z']! })).toEqual([
      'a+b|x fresh',
      'c|z fresh',
    ])
  })

  it('finds fresh what was merged into the middle one, also past what is in one language only', () => {
    const { a, b, c } = chinese as { a: string; b: string; c: string }
    expect(look({ b: a + b + c }, english)).toEqual(['b|x+y+z fresh'])
    const [first, second, third] = agreed as [Agreement, Agreement, Agreement]
    const alone = agree([], ['y'], 'alone')
    expect(look({ a: a + c }, english, [first, alone, third])).toEqual(['a|x+z fresh', '|y alone'])
    expect(look({ a: a + b }, english, [first, second])).toContain('a|x+y fresh')
  })

  it('finds stale what was merged and changed, and what it took in has gone', () => {
    const { a, b, c } = chinese as { a: string; b: string; c: string }
    expect(look({ a: `${a}不得${b}`, c }, english)).toEqual([
      'a|x stale zh-TW',
      '|y stale zh-TW',
      'c|z fresh',
    ])
  })

  it('says that a side has gone, keeps the words of the other, and forgets what both have lost', () => {
    const { a, c } = chinese as { a: string; c: string }
    expect(look({ a, c }, english)).toEqual(['a|x fresh', '|y stale zh-TW', 'c|z fresh'])
    const { x, z } = english as { x: string; z: string }
    expect(look({ a, c }, { x, z })).toEqual(['a|x fresh', 'c|z fresh'])
  })

  it('shows what is new on either side where it stands', () => {
    const { a, b, c } = chinese as { a: string; b: string; c: string }
    const { x, y, z } = english as { x: string; y: string; z: string }
    expect(look({ a, n: '新的一段。', b, c }, { x, y, m: 'One more.', z })).toEqual([
      'a|x fresh',
      'n| untranslated',
      'b|y fresh',
      '|m untranslated',
      'c|z fresh',
    ])
  })

  it.each(['different', 'alone'] as const)('lets be what is %s on purpose', (kind) => {
    const agreements = [agree(['a'], kind === 'alone' ? [] : ['x'], kind), ...agreed.slice(1)]
    expect(look({ ...chinese, a: '全部改寫。' }, english, agreements)).toContain(
      kind === 'alone' ? 'a| alone zh-TW' : 'a|x different zh-TW',
    )
  })

  it('has every segment in one joint, and none in two', () => {
    const twice = [...agreed, agree(['a', 'b'], ['y'])]
    const joints = compare(twice, story(chinese, english))
    const all = joints.flatMap(({ sides }) =>
      (['zh-TW', 'en'] as Locale[]).flatMap((one) => sides[one]),
    )
    expect(all.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'x', 'y', 'z'])
  })
})
