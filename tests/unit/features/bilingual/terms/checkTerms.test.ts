import fs from 'node:fs'
import { describe, expect, it, test } from '@jest/globals'

import type { TermDoubt } from '../../../../../src/features/bilingual/terms/checkTerms.ts'
import { checkTerms } from '../../../../../src/features/bilingual/terms/checkTerms.ts'
import { parseTermsFile } from '../../../../../src/features/bilingual/terms/exchange/parseTermsFile.ts'
import { compileTermbase } from '../../../../../src/features/bilingual/terms/find/compileTermbase.ts'
import { shippedTerms } from '../../../../../src/features/bilingual/terms/shippedTerms.ts'
import { buildConcept } from '../../../../support/factories/buildConcept.ts'
import type { LabelledTerms } from '../../../../support/readLabelledTerms.ts'
import { readLabelledTerms } from '../../../../support/readLabelledTerms.ts'

const { concepts } = parseTermsFile(fs.readFileSync(shippedTerms), 'csv', 'terms.csv')
const termbase = compileTermbase(
  concepts.map(({ concept }) => concept),
  '2026-11-26',
)

const segment = (text: string, kind: 'paragraph' | 'quote' | 'passage' = 'paragraph') => ({
  id: text.slice(0, 4),
  kind,
  text,
})

const check = (chinese: string, english: string): TermDoubt[] =>
  checkTerms([segment(chinese)], [segment(english)], termbase)

const label = ({ kind, locale, text }: TermDoubt): string =>
  `${kind === 'forbidden' ? '!' : '?'}${locale === 'en' ? 'en' : 'zh'} ${text}`

/** What was found of what was to be found, and what was found beside it. */
const measure = (cases: readonly LabelledTerms[]) => {
  const [missed, wrong]: [string[], string[]] = [[], []]
  let right = 0
  for (const { chinese, english, doubts } of cases) {
    const found = check(chinese, english).map(label)
    right += doubts.filter((one) => found.includes(one)).length
    missed.push(...doubts.filter((one) => !found.includes(one)).map((one) => `${one} | ${chinese}`))
    wrong.push(...found.filter((one) => !doubts.includes(one)).map((one) => `${one} | ${chinese}`))
  }
  return {
    missed,
    wrong,
    recall: right / (right + missed.length),
    precision: right / (right + wrong.length),
  }
}

describe('the terms of two lines that belong together', () => {
  test.each([
    ['pairs', 150],
    ['heldOut', 350],
  ] as const)('are judged as in %s, at least 97 in 100 either way', (name, count) => {
    const cases = readLabelledTerms(name)
    const { recall, precision, missed, wrong } = measure(cases)
    expect(cases.length).toBeGreaterThanOrEqual(count)
    if (recall < 0.97 || precision < 0.97) throw new Error([...missed, '--', ...wrong].join('\n'))
  })

  test.each(readLabelledTerms('quoted'))('are left alone in a quotation: $chinese', (one) => {
    expect(check(one.chinese, one.english).map(label)).toEqual([])
  })

  it('are left alone wherever a labelled line is quoted', () => {
    const marks = ['「」', '『』', '“”', '""', '《》'] as const
    const found = readLabelledTerms('pairs').flatMap(({ chinese, english }) =>
      marks.flatMap((pair) => {
        const quote = (text: string) => `${pair.charAt(0)}${text}${pair.charAt(1)}`
        return check(quote(chinese), quote(english)).map(label)
      }),
    )
    expect(found).toEqual([])
  })

  it('are left alone in blocks of quotation', () => {
    const [chinese, english] = [segment('芯片', 'quote'), segment('the Entity List', 'passage')]
    expect(checkTerms([chinese], [english], termbase)).toEqual([])
  })

  it('are proposed with the place, the form to write and the reason', () => {
    expect(check('新的芯片', 'The new chip')).toEqual([
      {
        kind: 'forbidden',
        locale: 'zh-TW',
        segment: '新的芯片',
        from: 2,
        to: 4,
        text: '芯片',
        term: 'chip',
        proposal: '晶片',
        reason: 'mainland',
        words: {
          en: '“芯片” is not used here. Usage of mainland China. Write “晶片”.',
          'zh-TW': '本刊不用「芯片」：中國大陸用語。請寫「晶片」。',
        },
      },
    ])
  })

  it('are missing only where both sides are written, and have to say the same', () => {
    const english = [segment('The Entity List')]
    expect(checkTerms([], english, termbase)).toEqual([])
    const chinese = [segment('名單')]
    expect(checkTerms(chinese, english, termbase, { needsCounterparts: false })).toEqual([])
    expect(checkTerms(chinese, english, termbase)).toMatchObject([
      { kind: 'missing', proposal: '實體清單', from: 4, to: 15 },
    ])
  })

  it('are named by any of the segments of a side', () => {
    const chinese = [segment('第一段。'), segment('實體清單在這裡。')]
    expect(checkTerms(chinese, [segment('The Entity List.')], termbase)).toEqual([])
  })

  it('count only while their concepts are in force', () => {
    const concept = buildConcept('新規則', 'new rule', { validFrom: '2025-02', validUntil: '2025' })
    const on = (day: string) =>
      checkTerms([segment('規則')], [segment('The new rule')], compileTermbase([concept], day))
        .length
    expect([on('2025-01-31'), on('2025-02-01'), on('2025-12-31'), on('2026-01-01')]).toEqual([
      0, 1, 1, 0,
    ])
  })
})
