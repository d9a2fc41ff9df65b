import { describe, expect, it } from '@jest/globals'

import { segmentOf } from '../../../../../src/content/segments/segmentsOf.ts'
import {
  canTranslate,
  isUntranslated,
} from '../../../../../src/features/bilingual/machine/canTranslate.ts'

const words = segmentOf('a', 'paragraph', '出口須經許可。')

describe('what a machine may be asked for', () => {
  it('is words', () => {
    expect(canTranslate([words], 'en')).toBe(true)
    expect(canTranslate([], 'en')).toBe(false)
    expect(canTranslate([segmentOf('a', 'cell', '4 TB/s')], 'en')).toBe(false)
    expect(canTranslate([segmentOf('a', 'html', '<b>出口</b>')], 'en')).toBe(false)
  })

  it('is no quotation that is in the language already', () => {
    const said = segmentOf('a', 'quote', 'We comply with all the rules.')
    expect(canTranslate([said], 'en')).toBe(false)
    expect(canTranslate([segmentOf('a', 'passage', '我們遵守規定。')], 'en')).toBe(true)
    expect(canTranslate([segmentOf('a', 'passage', '我們遵守規定。')], 'zh-TW')).toBe(false)
  })

  it('is untranslated where nobody has written the other side', () => {
    const sides = { 'zh-TW': [words], en: [] }
    expect(isUntranslated({ state: 'untranslated', sides }, 'en')).toBe(true)
    expect(isUntranslated({ state: 'untranslated', sides }, 'zh-TW')).toBe(false)
    expect(isUntranslated({ state: 'alone', sides }, 'en')).toBe(false)
  })
})
