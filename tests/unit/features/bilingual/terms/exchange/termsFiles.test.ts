import { describe, expect, it, test } from '@jest/globals'

import type { Concept } from '../../../../../../src/features/bilingual/terms/concept.ts'
import { parseTermsFile } from '../../../../../../src/features/bilingual/terms/exchange/parseTermsFile.ts'
import { planTerms } from '../../../../../../src/features/bilingual/terms/exchange/planTerms.ts'
import type { TermsFormat } from '../../../../../../src/features/bilingual/terms/exchange/termsFormat.ts'
import { writeTermsFile } from '../../../../../../src/features/bilingual/terms/exchange/writeTermsFile.ts'
import { sayProblem } from '../../../../../../src/kernel/problem.ts'
import { buildConcept } from '../../../../../support/factories/buildConcept.ts'

const full: Concept = {
  ...buildConcept('記憶體', 'memory'),
  forms: {
    'zh-TW': {
      preferred: '記憶體',
      allowed: ['記憶體 "A"', '記憶, 體'],
      forbidden: [
        {
          form: '內存',
          reason: 'mainland',
          note: '台灣另稱：記憶體',
          exceptions: ['國內存款', '境內存放'],
        },
        { form: '存儲器', reason: 'mainland', note: '', exceptions: [] },
      ],
    },
    en: {
      preferred: 'memory',
      allowed: ['R&D <memory>'],
      forbidden: [{ form: 'mem', reason: 'informal', note: '', exceptions: ['member'] }],
    },
  },
  needsCounterpart: false,
  note: '兩行\n備註 & more',
  examples: { 'zh-TW': '記憶體，「快」', en: 'Memory, "fast".' },
  validFrom: '2022-10-07',
  validUntil: '2025',
}
const plain = buildConcept('實體清單', 'Entity List')

const read = (text: string, format: TermsFormat) =>
  parseTermsFile(new TextEncoder().encode(text), format, `terms.${format}`)
const findings = (text: string, format: TermsFormat) =>
  planTerms(read(text, format), [], `terms.${format}`).problems.map(
    ({ code, line, where }) => `${where}:${line} ${code}`,
  )

describe('a file of terms', () => {
  test.each(['csv', 'tbx'] as const)('says as %s all that a concept is', (format) => {
    const { concepts, problems } = read(writeTermsFile([full, plain], format), format)
    expect(problems).toEqual([])
    expect(concepts.map(({ concept }) => concept)).toEqual([full, plain])
  })

  test.each(['csv', 'tbx'] as const)('changes nothing as %s when it is read again', (format) => {
    const stored = [full, plain].map((concept, index) => ({ id: index + 1, concept }))
    const plan = planTerms(read(writeTermsFile([full, plain], format), format), stored, 'terms')
    expect(plan).toEqual({ create: [], update: [], unchanged: 2, problems: [] })
  })
})

describe('CSV of terms', () => {
  it('has its columns in any order, and makes a missing key from the English form', () => {
    const { concepts } = read('English,Chinese\n3D stacking,3D堆疊\n', 'csv')
    expect(concepts[0]?.concept).toMatchObject({ key: 'term-3d-stacking', needsCounterpart: true })
  })

  it('leaves what it does not speak of as it is stored', () => {
    const file = read('key,chinese,english\nmemory,記憶體,memory\n', 'csv')
    const plan = planTerms(file, [{ id: 1, concept: full }], 'terms.csv')
    expect(plan).toMatchObject({ unchanged: 1, update: [] })
  })

  it('keeps the key when the words change', () => {
    const file = read('key,chinese,english\nmemory,記憶,RAM\n', 'csv')
    const [update] = planTerms(file, [{ id: 7, concept: full }], 'terms.csv').update
    expect(update).toMatchObject({ id: 7, concept: { key: 'memory', note: full.note } })
  })

  test.each([
    ['chinese\n晶片\n', ['terms.csv:1 terms/no-column']],
    ['chinese,english,colour\n', ['terms.csv:1 terms/unknown-column']],
    ['chinese,english,english\n', ['terms.csv:1 terms/column-twice']],
    ['chinese,english\n晶片\n', ['terms.csv:2 terms/wrong-cells']],
    ['chinese,english\n"晶片,chip\n', ['terms.csv:2 terms/csv-broken']],
    [
      'chinese,english\n晶片,\n',
      ['terms.csv:2 terms/concept-wrong', 'terms.csv:2 terms/concept-wrong'],
    ],
    ['chinese,english\n晶片,chip\n晶粒,chip\n', ['terms.csv:3 terms/key-twice']],
    ['chinese,english,chinese_forbidden\n晶片,chip,芯片\n', ['terms.csv:2 terms/forbidden-wrong']],
    ['chinese,english,domain\n晶片,chip,food\n', ['terms.csv:2 terms/value-wrong']],
    ['chinese,english,valid_from\n晶片,chip,7 Oct\n', ['terms.csv:2 terms/concept-wrong']],
    [
      'chinese,english,note\n"晶\n片",chip,\n好,good,\n壞,,\n',
      [
        'terms.csv:2 terms/concept-wrong',
        'terms.csv:5 terms/concept-wrong',
        'terms.csv:5 terms/concept-wrong',
      ],
    ],
    ['', ['terms.csv:1 terms/no-column', 'terms.csv:1 terms/no-column']],
    ['chinese,english\n', ['terms.csv:undefined terms/nothing']],
  ])('names the line of a mistake: %j', (csv, expected) => {
    expect(findings(csv, 'csv')).toEqual(expected)
  })

  it('brings in nothing when one line is wrong', () => {
    const plan = planTerms(read('chinese,english\n晶片,chip\n晶圓,\n', 'csv'), [], 'terms.csv')
    expect(plan.create).toEqual([])
  })

  it('refuses what is not UTF-8', () => {
    const big5 = new Uint8Array([0xb4, 0xb9, 0xa4, 0xf9])
    const [problem] = parseTermsFile(big5, 'csv', 'terms.csv').problems
    expect(problem && sayProblem(problem, 'zh-TW')).toContain('UTF-8')
  })
})

const tbx = (body: string, more = '') =>
  `<?xml version="1.0"?>\n${more}<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n<text><body>\n${body}\n</body></text></tbx>`

describe('TBX of terms', () => {
  it('is read in the style DCT too', () => {
    const dct = `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="c1"><min:subjectField>chips</min:subjectField>
<langSec xml:lang="en-GB"><termSec><term>chip</term><min:partOfSpeech>noun</min:partOfSpeech><basic:context>A chip.</basic:context></termSec></langSec>
<langSec xml:lang="zh-Hant"><termSec><term>芯片</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>晶片</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>`
    const [one] = read(dct, 'tbx').concepts
    expect(one?.concept).toMatchObject({
      key: 'c1',
      domain: 'chips',
      forms: {
        'zh-TW': { preferred: '晶片', forbidden: [{ form: '芯片', reason: 'unwanted' }] },
        en: { preferred: 'chip' },
      },
      examples: { en: 'A chip.' },
    })
  })

  it('leaves out what it has in other languages, and says so', () => {
    const entry = `<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>chip</term></termSec></langSec>
<langSec xml:lang="zh-CN"><termSec><term>芯片</term></termSec></langSec></conceptEntry>`
    const file = read(tbx(entry), 'tbx')
    expect(file.concepts).toEqual([])
    expect(file.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '5 terms/other-language',
      '4 terms/one-language',
    ])
  })

  test.each([
    ['<martif type="TBX"><text/></martif>', ['terms.tbx:1 terms/not-tbx']],
    [tbx('<conceptEntry id="a">\n<langSec>\n</conceptEntry>'), ['terms.tbx:6 terms/xml-broken']],
    [tbx('&bomb;'), ['terms.tbx:4 terms/xml-broken']],
    [tbx('&a;', '<!DOCTYPE tbx [<!ENTITY a "aaaa">]>\n'), ['terms.tbx:2 terms/doctype']],
    [tbx('<p>'.repeat(40)), ['terms.tbx:4 terms/too-deep']],
    ['', ['terms.tbx:undefined terms/nothing']],
  ])('names the line of a mistake: %j', (xml, expected) => {
    expect(findings(xml, 'tbx').slice(0, 1)).toEqual(expected)
  })

  it('gives every mistake in both languages', () => {
    const [problem] = read(tbx('', '<!DOCTYPE tbx SYSTEM "file:///etc/passwd">\n'), 'tbx').problems
    expect(problem && sayProblem(problem, 'en')).toContain('Remove that line')
    expect(problem && sayProblem(problem, 'zh-TW')).toContain('請刪除該宣告')
  })

  it('refuses a file that is too large before it is read', () => {
    const huge = new Uint8Array(21 * 1024 * 1024)
    expect(parseTermsFile(huge, 'tbx', 'terms.tbx').problems[0]?.code).toBe('terms/too-large')
  })
})
