import { describe, expect, it } from '@jest/globals'

import { segmentOf } from '../../../../../src/content/segments/segmentsOf.ts'
import type { Agreement } from '../../../../../src/features/bilingual/alignment/agreement.ts'
import { countSides } from '../../../../../src/features/bilingual/board/countSides.ts'

type Text = Readonly<Record<string, string>>

const list = (text: Text) =>
  Object.entries(text).map(([id, words]) => segmentOf(id, 'paragraph', words))
const agree = (zh: Text, en: Text, kind: Agreement['kind'] = 'agreed'): Agreement => ({
  id: JSON.stringify([zh, en]),
  kind,
  source: 'zh-TW',
  origin: 'person',
  sides: {
    'zh-TW': { ids: Object.keys(zh), texts: Object.values(zh) },
    en: { ids: Object.keys(en), texts: Object.values(en) },
  },
})
const look = (agreements: Agreement[], zh: Text, en: Text) => {
  const counts = countSides(agreements, { 'zh-TW': list(zh), en: list(en) })
  const said = (side: keyof typeof counts) => Object.values(counts[side]).join(' ')
  return [said('zh-TW'), said('en')]
}
const zh = { a: '頻寬為 4 TB/s。', b: '出口須經許可。' }
const en = { x: 'Bandwidth is 4 TB/s.', y: 'Exports need a license.' }
const both = [agree({ a: zh.a }, { x: en.x }), agree({ b: zh.b }, { y: en.y })]

describe('countSides', () => {
  it.each<[string, Agreement[], Text, Text, string[]]>([
    ['nothing where nobody has changed anything', both, zh, en, ['0 0 0', '0 0 0']],
    [
      'the English where the Chinese moved',
      both,
      { ...zh, a: '頻寬為 5 TB/s。' },
      en,
      ['0 0 0', '1 0 0'],
    ],
    ['the Chinese where the English moved', both, zh, { ...en, y: 'None do.' }, ['1 0 0', '0 0 0']],
    ['both where both moved', both, { ...zh, a: '五' }, { ...en, x: 'five' }, ['1 0 0', '1 0 0']],
    ['a paragraph that is new on one side', both, { ...zh, c: '新段。' }, en, ['0 0 0', '0 1 0']],
    ['what nobody has joined', [], zh, en, ['0 0 2', '0 0 2']],
    [
      'what waits for its translation since it was laid out',
      [agree({ a: zh.a }, { x: '' }), both[1]!],
      zh,
      { y: en.y },
      ['0 0 0', '0 1 0'],
    ],
    [
      'nothing of what is different or alone on purpose',
      [agree({ a: zh.a }, { x: en.x }, 'different'), agree({ b: zh.b }, {}, 'alone')],
      { a: '另寫。', b: zh.b },
      { x: en.x },
      ['0 0 0', '0 0 0'],
    ],
  ])('counts %s', (_, agreements, chinese, english, counts) => {
    expect(look(agreements, chinese, english)).toEqual(counts)
  })
})
