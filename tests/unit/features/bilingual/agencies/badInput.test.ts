import { describe, expect, it } from '@jest/globals'

import { link } from '../../../../../src/content/lexical/link.ts'
import { body } from '../../../../../src/content/lexical/body.ts'
import { paragraph } from '../../../../../src/content/lexical/paragraph.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import type { Agreement } from '../../../../../src/features/bilingual/alignment/agreement.ts'
import { segmentsOf } from '../../../../../src/content/segments/segmentsOf.ts'
import { readXliff } from '../../../../../src/features/bilingual/agencies/read/readXliff.ts'
import { buildStoryNow } from '../../../../support/agencies/buildStoryNow.ts'
import { translateFile } from '../../../../support/agencies/translateFile.ts'
import { findXliffFaults } from '../../../../support/agencies/findXliffFaults.ts'
import { sendAll, takeBack } from '../../../../support/agencies/takeBack.ts'

const id = (digit: string) => digit.repeat(24)

const line = (own: string, ...children: Parameters<typeof paragraph>[0]) => ({
  ...paragraph(children),
  $: { segment: own },
})

const chinese = {
  title: '標題',
  body: body([
    line(id('a'), text('頻寬 '), text('4 TB/s', 1), text('。')),
    line(id('b'), text('見'), link('https://a.example/x', [text('這裡')]), text('。')),
  ]),
}
const english = {
  title: 'Title',
  body: body([line(id('c'), text('Its bandwidth.')), line(id('d'))]),
}

const agreements = segmentsOf(chinese).map((segment, at): Agreement => ({
  id: segment.id,
  kind: 'agreed',
  source: 'zh-TW',
  origin: 'counterpart',
  sides: {
    'zh-TW': { ids: [segment.id], texts: [segment.text] },
    en: {
      ids: [['title', id('c'), id('d')][at]!],
      texts: [['Title', 'Its bandwidth.', ''][at]!],
    },
  },
}))

const build = (en: Parameters<typeof buildStoryNow>[1] = english, zh = chinese) =>
  buildStoryNow(zh, en, agreements)

const story = build()
const sent = sendAll(story)

/** The file with a target for the unit that links. */
const withTarget = (target: string): string =>
  sent.replace(
    /(<unit id="b+"[\s\S]*?<\/source>)(<\/segment>)/,
    (_, before: string, end: string) => `${before}<target>${target}</target>${end}`,
  )

const codesOf = (xml: string, more: readonly string[] = []) =>
  takeBack(xml, story, more).plan.problems.map(({ code, line: at }) => `${code} ${at}`)

const refusalOf = (xml: string | Uint8Array): string[] => {
  const read = readXliff(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, 'a.xlf')
  return read.ok ? [] : read.problem.map(({ code, line: at = 0 }) => `${code} ${at}`)
}

const ofFile = /<file[\s\S]*<\/file>/.exec(sent)![0]

const good = 'See <pc id="1" dataRefStart="d1">here</pc>.'

describe('a file that comes back', () => {
  const lineOf = sent.split('\n').findIndex((one) => one.includes('id="bbb')) + 3

  it('is taken when it is whole', () => {
    const { plan, written } = takeBack(withTarget(good), story)
    expect(plan).toMatchObject({ problems: [], taken: [{ id: id('b') }] })
    expect(written.article.body?.root.children[1]).toMatchObject({
      children: [
        { text: 'See ' },
        { type: 'link', fields: { url: 'https://a.example/x' }, children: [{ text: 'here' }] },
        { text: '.' },
      ],
    })
  })

  it.each([
    ['lacks a link', 'See here.', 'code-missing'],
    ['has a link twice', `${good}<pc id="9" copyOf="1">again</pc>`, 'code-doubled'],
    ['has a code of nowhere', `${good}<ph id="7"/>`, 'code-unknown'],
    ['leaves a code open', 'See <sc id="1" dataRef="d1"/>here.', 'code-broken'],
    [
      'has codes across each other',
      `<sc id="1" dataRef="d1"/>a<sc id="5"/>b<ec startRef="1"/>`,
      'code-unknown',
    ],
    ['has a pair where one stands alone', 'See <ph id="1" dataRef="d1"/>.', 'code-misplaced'],
  ])('is refused with its line when a translation %s', (_, target, code) => {
    expect(codesOf(withTarget(target))).toContain(`agencies/${code} ${lineOf}`)
    expect(takeBack(withTarget(target), story).plan.taken).toEqual([])
  })

  it.each([
    ['a source that somebody has changed', sent.replace('>標題<', '>標目<'), 'source-altered'],
    ['a unit of elsewhere', sent.replace('unit id="title"', 'unit id="other"'), 'unknown-unit'],
  ])('is refused with %s', (_, xml, code) => {
    expect(codesOf(xml)[0]).toMatch(new RegExp(`^agencies/${code} \\d+$`))
  })

  it('is refused when formatting goes into a title', () => {
    const xml = sent.replace('<target>Title</target>', '<target>The <pc id="1"/>title</target>')
    expect(codesOf(xml)).toEqual([expect.stringMatching(/^agencies\/code-unknown/)])
  })

  it.each([
    ['no XML at all', 'PK\u0003\u0004', 'agencies/xml-broken 1'],
    ['what is not closed', sent.replace('</file>', ''), 'agencies/xml-broken'],
    ['an entity that nothing defines', sent.replace('標題', '&lol;'), 'agencies/xml-broken'],
    [
      'a bomb of entities',
      sent.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<xliff'),
      'agencies/doctype 2',
    ],
    [
      'XLIFF 1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>',
      'agencies/version 1',
    ],
    ['XLIFF 2.2', sent.replace('version="2.1"', 'version="2.2"'), 'agencies/version 2'],
    ['something else', '<html><body/></html>', 'agencies/not-xliff 1'],
    ['no skeleton of ours', sent.replace(/<skeleton>.*<\/skeleton>/, ''), 'agencies/foreign 3'],
    ['one story twice', sent.replace('</file>', `</file>${ofFile}`), 'agencies/story-twice'],
    [
      'two stories, where one is wanted',
      sent.replace(
        '</file>',
        `</file>${ofFile.replace(/&quot;story&quot;:&quot;|"story":"/, '$&other-')}`,
      ),
      'agencies/several',
    ],
    [
      'a hundred levels',
      sent.replace('<source>標題', `<source>${'<pc id="1">'.repeat(100)}`),
      'agencies/too-deep',
    ],
  ])('is refused with its line when it is %s', (_, xml, wanted) => {
    expect(refusalOf(xml)).toEqual([expect.stringContaining(wanted)])
  })

  it('is refused when it is too large, or no text', () => {
    expect(refusalOf(new Uint8Array(8_000_001))).toEqual(['agencies/too-large 0'])
    expect(refusalOf(Uint8Array.of(0x3c, 0xff, 0xfe, 0x80))).toEqual(['agencies/not-unicode 0'])
  })

  it('cannot bring in what a browser would run, or what nobody sent', () => {
    const evil = withTarget(good).replaceAll('https://a.example/x', 'java\tscript:alert(1)')
    expect(codesOf(evil)).toContain(`agencies/code-unknown ${lineOf}`)
  })

  it('is no conflict where only one side has changed, and one where both have', () => {
    const theirs = sent.replace('Its bandwidth.', 'Bandwidth 4 TB/s.')
    expect(takeBack(theirs, story).plan).toMatchObject({ conflicts: [], taken: [{}] })
    const changed = { ...english, body: structuredClone(english.body) }
    changed.body.root.children[0] = line(id('c'), text('Ours.'))
    const now = build(changed)
    expect(takeBack(sent, now).plan).toMatchObject({ conflicts: [], taken: [] })
    const { plan, written } = takeBack(theirs, now)
    expect(plan).toMatchObject({
      taken: [],
      conflicts: [{ unit: id('a'), ours: 'Ours.', theirs: 'Bandwidth 4 TB/s.' }],
    })
    expect(written.article).toEqual(changed)
    expect(takeBack(theirs, now, [id('a')]).plan).toMatchObject({ conflicts: [], taken: [{}] })
  })

  it('says that an old translation is still right, where the agency says so', () => {
    const zh = { ...chinese, title: '新標題' }
    const stale = build(english, zh)
    const xml = sendAll(stale)
    expect(takeBack(xml, stale).plan.taken).toEqual([])
    const done = xml.replace(
      /(<segment id="s1" )state="initial"( [^>]*><source>新標題)/,
      '$1state="reviewed"$2',
    )
    expect(takeBack(done, stale).plan.taken).toMatchObject([
      { id: 'title', source: [{ text: '新標題' }], target: [{ before: 'Title', after: 'Title' }] },
    ])
  })

  it('is taken and stays out of date where the source has changed', () => {
    const zh = { ...chinese, title: '新標題' }
    const theirs = sent.replace('>Title<', '>A title<')
    expect(takeBack(theirs, build(english, zh)).plan).toMatchObject({
      taken: [{ id: 'title', isBehind: true, source: [{ text: '標題' }] }],
      problems: [{ code: 'agencies/source-moved', severity: 'info' }],
    })
  })

  it('keeps segments apart where several say what one does', () => {
    const two = {
      ...english,
      body: body([line(id('c'), text('Its.')), line(id('d'), text('See.'))]),
    }
    const joined: Agreement = {
      ...agreements[1]!,
      sides: {
        'zh-TW': { ids: [id('a')], texts: ['頻寬 4 TB/s。'] },
        en: { ids: [id('c'), id('d')], texts: ['Its.', 'See.'] },
      },
    }
    const now = buildStoryNow(chinese, two, [joined])
    const xml = sendAll(now)
    const mark = /<target>Its\.(<ph [^>]*\/>)See\.<\/target>/.exec(xml)?.[1] ?? ''
    expect(mark).toContain('next1')
    const { plan } = takeBack(xml.replace(`Its.${mark}See.`, `One.${mark}Two.`), now)
    expect(plan.taken).toMatchObject([
      {
        target: [
          { id: id('c'), after: 'One.' },
          { id: id('d'), after: 'Two.' },
        ],
      },
    ])
    const merged = takeBack(xml.replace(`Its.${mark}See.`, 'One.'), now)
    expect(merged.plan).toMatchObject({ taken: [], problems: [{ code: 'agencies/segment-count' }] })
  })

  it('gives each code of several segments an id of its own', () => {
    const bold = body([line(id('c'), text('Its.', 1)), line(id('d'), text('See.', 1))])
    const joined: Agreement = {
      ...agreements[1]!,
      by: 1,
      sides: {
        'zh-TW': { ids: [id('a')], texts: ['頻寬 4 TB/s。'] },
        en: { ids: [id('c'), id('d')], texts: ['Its.', 'See.'] },
      },
    }
    expect(findXliffFaults(sendAll(buildStoryNow(chinese, { body: bold }, [joined])))).toEqual([])
  })

  it('takes a translation of two paragraphs where one place waits', () => {
    const waiting: Agreement = {
      ...agreements[1]!,
      sides: {
        'zh-TW': { ids: [id('a'), id('b')], texts: ['頻寬 4 TB/s。', '見這裡。'] },
        en: { ids: [id('d')], texts: [''] },
      },
    }
    const one = { title: 'Title', body: body([line(id('d'))]) }
    const now = buildStoryNow(chinese, one, [waiting])
    const xml = translateFile(sendAll(now), (words) => words.replace(/\p{Script=Han}/gu, 'e'))
    const { plan, written } = takeBack(xml, now)
    expect(plan.problems).toEqual([])
    expect(segmentsOf(written.article).map(({ text: words }) => words)).toEqual([
      'ee',
      'ee 4 TB/s。',
      'eee。',
    ])
  })
})
