import { describe, expect, it } from '@jest/globals'

import { segmentOf } from '../../../src/content/segments/segmentsOf.ts'
import { propose } from '../../../src/features/bilingual/alignment/propose.ts'

describe('propose', () => {
  it('joins a long article although a passage of it is missing', () => {
    const chinese = Array.from({ length: 430 }, (_, at) =>
      segmentOf(`${at}`, 'paragraph', `第 ${at} 批設備在港口待了${'很久'.repeat(1 + (at % 9))}。`),
    )
    const english = chinese.map(({ id }, at) =>
      segmentOf(id, 'paragraph', `Lot ${id} sat in port ${'for very long '.repeat(1 + (at % 9))}.`),
    )
    english.splice(200, 50)
    const joints = propose({ 'zh-TW': chinese, en: english }).map(
      ({ sides }) => `${sides['zh-TW'].ids.join('+')}=${sides.en.ids.join('+')}`,
    )
    expect(joints).toEqual(english.map(({ id }) => `${id}=${id}`))
  })
})
