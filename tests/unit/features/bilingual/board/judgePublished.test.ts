import { describe, expect, it } from '@jest/globals'

import { segmentOf } from '../../../../../src/content/segments/segmentsOf.ts'
import type { Agreement } from '../../../../../src/features/bilingual/alignment/agreement.ts'
import type { PublishedStanding } from '../../../../../src/features/bilingual/board/judgePublished.ts'
import { judgePublished } from '../../../../../src/features/bilingual/board/judgePublished.ts'

type Text = Readonly<Record<string, string>>

const hour = (at: number): string => `2026-11-26T${String(at).padStart(2, '0')}:00:00.000Z`
const side = (text: Text, at: number) => ({
  segments: Object.entries(text).map(([id, words]) => segmentOf(id, 'paragraph', words)),
  writtenAt: hour(at),
  publishedAt: hour(at),
})
const agree = (zh: string, en: string, at: number): Agreement => ({
  id: `${zh}=${en}`,
  kind: 'agreed',
  source: 'zh-TW',
  origin: 'person',
  sides: { 'zh-TW': { ids: ['a'], texts: [zh] }, en: { ids: ['x'], texts: [en] } },
  at: hour(at),
})
type Step = {
  readonly agreed: readonly Agreement[]
  readonly zh: readonly [Text, number]
  readonly en: readonly [Text, number]
}
/** Judge one step after the other; tell who is behind after the last, and since when. */
const judge = (...steps: readonly Step[]) => {
  let before: PublishedStanding | undefined
  for (const { agreed, zh, en } of steps) {
    before = judgePublished(agreed, { 'zh-TW': side(...zh), en: side(...en) }, before)
  }
  return { zh: before?.['zh-TW'].since ?? null, en: before?.en.since ?? null }
}
const [one, two, three] = [{ a: '一' }, { a: '二' }, { a: '三' }]
const [first, second, third] = [{ x: 'one' }, { x: 'two' }, { x: 'three' }]
const agreed = [agree('一', 'one', 1)]
const nobody = { zh: null, en: null }

describe('judgePublished', () => {
  it('finds nobody behind where both say what was agreed', () => {
    expect(judge({ agreed, zh: [one, 2], en: [first, 2] })).toEqual(nobody)
  })

  it('finds the translation behind once its original is published anew, until it follows', () => {
    const behind = { agreed, zh: [two, 3], en: [first, 2] } as const
    expect(judge(behind)).toEqual({ zh: null, en: hour(3) })
    const corrected = { agreed, zh: [three, 5], en: [first, 2] } as const
    expect(judge(behind, corrected)).toEqual({ zh: null, en: hour(3) })
    const followed = { agreed: [agree('二', 'two', 4)], zh: [two, 3], en: [second, 5] } as const
    expect(judge(behind, followed)).toEqual(nobody)
  })

  it('finds nobody behind once somebody says that the translation still holds', () => {
    const still = { agreed: [agree('二', 'one', 4)], zh: [two, 3], en: [first, 2] } as const
    expect(judge({ ...still, agreed }, still)).toEqual(nobody)
  })

  it('takes no notice of drafts that have been agreed on and not been published', () => {
    const drafts = [agree('二', 'two', 4)]
    expect(judge({ agreed: drafts, zh: [one, 2], en: [first, 2] })).toEqual(nobody)
    const behind = { agreed, zh: [two, 3], en: [first, 2] } as const
    const newer = [agree('三', 'three', 4)]
    expect(judge(behind, { ...behind, agreed: newer })).toEqual({ zh: null, en: hour(3) })
  })

  it('finds behind what was not published with the words that were agreed', () => {
    const moved = [agree('二', 'two', 4)]
    expect(judge({ agreed: moved, zh: [two, 5], en: [first, 2] })).toEqual({
      zh: null,
      en: hour(5),
    })
    expect(judge({ agreed: moved, zh: [one, 2], en: [second, 5] })).toEqual({
      zh: hour(5),
      en: null,
    })
    expect(judge({ agreed: moved, zh: [two, 5], en: [second, 6] })).toEqual(nobody)
  })

  it('finds the older of two behind that both moved on', () => {
    expect(judge({ agreed, zh: [two, 5], en: [third, 3] })).toEqual({ zh: null, en: hour(5) })
  })

  it('counts a paragraph that came after the other language was published last', () => {
    const before = { agreed, zh: [one, 2], en: [first, 2] } as const
    const more = { ...one, b: '新段' }
    expect(judge({ agreed, zh: [more, 2], en: [first, 2] })).toEqual(nobody)
    const added = { agreed, zh: [more, 3], en: [first, 2] } as const
    expect(judge(before, added)).toEqual({ zh: null, en: hour(3) })
    // A correction of something else brings no paragraph.
    expect(judge(before, added, { ...added, en: [first, 4] })).toEqual({ zh: null, en: hour(3) })
  })
})
