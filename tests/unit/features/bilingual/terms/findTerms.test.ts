import { describe, expect, it, test } from '@jest/globals'

import type { Locale } from '../../../../../src/kernel/locale.ts'
import { compileTermbase } from '../../../../../src/features/bilingual/terms/find/compileTermbase.ts'
import { findTerms } from '../../../../../src/features/bilingual/terms/find/findTerms.ts'
import { buildConcept } from '../../../../support/factories/buildConcept.ts'

const termbase = compileTermbase(
  [
    buildConcept('實體清單', 'Entity List'),
    buildConcept('出口管理條例', 'EAR'),
    buildConcept('安謀', 'Arm'),
    buildConcept('AI晶片', 'AI chip'),
    buildConcept('晶片', 'chip'),
    buildConcept('晶圓代工', 'foundry'),
    buildConcept('高頻寬記憶體', 'high-bandwidth memory'),
    buildConcept('頻寬', 'bandwidth'),
    buildConcept('HBM記憶體', 'HBM'),
    buildConcept('製程', 'process'),
  ],
  '2026-11-26',
)

const find = (text: string, language: Locale): string[] =>
  findTerms(text, language, termbase).found.map((term) => {
    expect(text.slice(term.from, term.to)).toBe(term.text)
    return term.text
  })

describe('terms in English', () => {
  test.each([
    ['On the Entity List since 2019.', ['Entity List']],
    [
      'Two Entity Lists; the entity list’s end; THE ENTITY LIST.',
      ['Entity Lists', 'entity list', 'ENTITY LIST'],
    ],
    ['An Entity Listed firm, an entity-list firm.', ['entity-list']],
    ['An ear for the EAR, EARs and EAR99.', ['EAR', 'EARs']],
    ['Arm has an arm.', ['Arm']],
    ['AI chips, not ai chips.', ['AI chips', 'chips']],
    ['Chip, microchip, chipset, chip_set.', ['Chip']],
    ['foundries and their processes', ['foundries', 'processes']],
    ['high bandwidth\u00admemory', []],
    ['High\u2011bandwidth  memory and HBM-based', ['High\u2011bandwidth  memory', 'HBM']],
    ['ＨＢＭ', ['ＨＢＭ']],
    ['the Entity\nList', []],
  ])('%j', (text, expected) => {
    expect(find(text, 'en')).toEqual(expected)
  })
})

describe('terms in Chinese', () => {
  test.each([
    ['新列入實體清單的晶片', ['實體清單', '晶片']],
    ['高頻寬記憶體的頻寬', ['高頻寬記憶體', '頻寬']],
    ['HBM 記憶體與AI 晶片', ['HBM 記憶體', 'AI 晶片']],
    ['實\u200b體清單', ['實\u200b體清單']],
    ['實體\n清單', []],
    ['XHBM記憶體', []],
  ])('%j', (text, expected) => {
    expect(find(text, 'zh-TW')).toEqual(expected)
  })

  it('count as named within longer ones', () => {
    const { named } = findTerms('高頻寬記憶體', 'zh-TW', termbase)
    expect([...named].toSorted()).toEqual(['bandwidth', 'high-bandwidth-memory'])
  })
})

const basisOf = (count: number) =>
  compileTermbase(
    Array.from({ length: count }, (_, at) => buildConcept(`第${at}號術語`, `term number ${at}`)),
    '2026-11-26',
  )

it('is not slowed down by a large termbase', () => {
  const text = Array.from({ length: 400 }, (_, at) => `第${at}號術語在此，`)
    .join('')
    .slice(0, 2000)
  const quickest = (termbase: ReturnType<typeof basisOf>) => {
    expect(findTerms(text, 'zh-TW', termbase).found.length).toBeGreaterThan(150)
    const times = Array.from({ length: 60 }, () => {
      const start = performance.now()
      findTerms(text, 'zh-TW', termbase)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  const [small, large] = [quickest(basisOf(400)), quickest(basisOf(4000))]
  expect(large).toBeLessThan(4 * small)
})
