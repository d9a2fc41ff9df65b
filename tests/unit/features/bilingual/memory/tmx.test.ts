import { describe, expect, it } from '@jest/globals'

import type { TmxUnit } from '../../../../../src/features/bilingual/memory/tmx/readTmx.ts'
import { readTmx } from '../../../../../src/features/bilingual/memory/tmx/readTmx.ts'
import { parseTmxDate } from '../../../../../src/features/bilingual/memory/tmx/tmxDate.ts'
import { tmxLanguage } from '../../../../../src/features/bilingual/memory/tmx/tmxLanguage.ts'
import { writeTmx } from '../../../../../src/features/bilingual/memory/tmx/writeTmx.ts'

const encode = new TextEncoder()

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size)
}

const read = async (file: string | Uint8Array, size = 7) => {
  const units: TmxUnit[] = []
  try {
    const bytes = typeof file === 'string' ? encode.encode(file) : file
    for await (const unit of readTmx(inPieces(bytes, size))) units.push(unit)
    return { units }
  } catch (error) {
    const { reason, line } = error as { reason: string; line: number }
    return { units, reason, line }
  }
}

const file = (body: string, head = '') =>
  `<?xml version="1.0"?>\n${head}<tmx version="1.4"><header creationdate="20200101T000000Z"/><body>\n${body}\n</body></tmx>`

const unit = (chinese: string, english: string) =>
  `<tu><tuv xml:lang="zh-TW"><seg>${chinese}</seg></tuv><tuv xml:lang="en-US"><seg>${english}</seg></tuv></tu>`

const textsOf = ({ units }: { units: readonly TmxUnit[] }) =>
  units.map(({ variants }) => variants.map(({ text }) => text))

describe('a TMX file', () => {
  it('is read in pieces of any size, with its dates and authors', async () => {
    const written = file(
      `<tu changedate="20261126T190000Z" changeid="陳柏翰" creationdate="20250101T000000Z"><tuv lang="ZH-TW"><seg>出口管制</seg></tuv><tuv xml:lang="en"><seg>export controls</seg></tuv></tu>${unit('晶片', 'chip')}`,
    )
    const whole = await read(written, 100_000)
    expect(whole.units).toEqual([
      {
        line: 3,
        at: '2026-11-26T19:00:00.000Z',
        author: '陳柏翰',
        variants: [
          { language: 'ZH-TW', text: '出口管制' },
          { language: 'en', text: 'export controls' },
        ],
      },
      {
        line: 3,
        at: '2020-01-01T00:00:00.000Z',
        variants: [
          { language: 'zh-TW', text: '晶片' },
          { language: 'en-US', text: 'chip' },
        ],
      },
    ])
    for (const size of [1, 2, 3, 64]) expect(await read(written, size)).toEqual(whole)
  })

  it('has words only where it has words: codes of tools are none, what is highlighted is', async () => {
    const english =
      'The <bpt i="1">&lt;b&gt;</bpt>H20<ept i="1">&lt;/b&gt;</ept> <hi type="term">export <ph>{1}</ph>controls</hi><ph type="lb"/>and<it pos="begin">x<sub>alt</sub></it> A&amp;B<![CDATA[ <C>]]>'
    expect(textsOf(await read(file(unit('晶片', english))))).toEqual([
      ['晶片', 'The H20 export controls\nand A&B <C>'],
    ])
  })

  it('may be UTF-16, as older tools write it', async () => {
    const written = file(unit('出口管制', 'export controls')).replace(
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="UTF-16"?>',
    )
    const little = new Uint8Array(Buffer.from(`\ufeff${written}`, 'utf16le'))
    const big = new Uint8Array(Buffer.from(little).swap16())
    for (const bytes of [little, big]) {
      expect(textsOf(await read(bytes))).toEqual([['出口管制', 'export controls']])
    }
  })

  it('may name the DTD, and define nothing', async () => {
    const [dtd, bomb] = [
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n',
      '<!DOCTYPE tmx [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>\n',
    ]
    expect(textsOf(await read(file(unit('晶片', 'chip'), dtd)))).toEqual([['晶片', 'chip']])
    expect(await read(file(unit('晶片', '&b;'), bomb))).toEqual({
      units: [],
      reason: 'doctype',
      line: 2,
    })
    expect(await read(file(unit('晶片', '&b;')))).toMatchObject({ units: [], reason: 'broken' })
  })

  it.each([
    ['broken', file(`${unit('晶片', 'chip')}\n<tu><tuv></tu>`), 4, 1],
    ['broken', file(unit('晶片', 'chip')).slice(0, -10), 4, 1],
    ['not-tmx', '<?xml version="1.0"?>\n<xliff/>', 2, 0],
    ['encoding', '<?xml version="1.0" encoding="Big5"?>\n<tmx/>', 1, 0],
    ['too-deep', file(`<tu><tuv><seg>${'<hi>'.repeat(80)}`), 3, 0],
  ])('that is %s tells where, and gives what stands before', async (reason, text, line, units) => {
    const found = await read(text)
    expect(found).toMatchObject({ reason, line })
    expect(found.units).toHaveLength(units)
  })

  it('that is no UTF-8 is not guessed at', async () => {
    const bytes = encode.encode(file(unit('晶片', 'chip')))
    bytes[bytes.byteLength - 8] = 0xff
    expect(await read(bytes, 16)).toMatchObject({ reason: 'not-utf8', units: [{ line: 3 }] })
  })

  it('is written so that it is read back', async () => {
    const entry = {
      id: 7,
      texts: { 'zh-TW': 'A & B <出口>\n「管制」', en: 'A & B <export> "controls"' },
      uses: 2,
      at: '2026-11-26T19:00:00.000Z',
      author: 'O"Neil',
      origin: 'rule-2023',
    }
    const batches = async function* () {
      yield [entry]
    }
    let written = ''
    for await (const piece of writeTmx(batches())) written += piece
    expect(await read(written)).toMatchObject({
      units: [
        {
          at: entry.at,
          author: entry.author,
          variants: [
            { language: 'zh-TW', text: entry.texts['zh-TW'] },
            { language: 'en', text: entry.texts.en },
          ],
        },
      ],
    })
  })
})

describe('a date', () => {
  it.each([
    ['20261126T190000Z', '2026-11-26T19:00:00.000Z'],
    ['00010101T000000Z', undefined],
    ['20261340T000000Z', undefined],
    ['2026-11-26', undefined],
    [undefined, undefined],
  ])('%s', (written, date) => {
    expect(parseTmxDate(written)).toBe(date)
  })
})

describe('the language of a text', () => {
  it.each([
    ['zh-TW', 'zh-TW'],
    ['ZH_tw', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['en', 'en'],
    ['EN-US', 'en'],
    ['zh-CN', undefined],
    ['zh-Hans', undefined],
    ['zh-HK', undefined],
    ['zh', undefined],
    ['eng', undefined],
    ['', undefined],
  ])('%s', (tag, language) => {
    expect(tmxLanguage(tag)).toBe(language)
  })
})
