import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { xliff2js } from 'xliff'

import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import type { Agreement } from '../../../src/features/bilingual/alignment/agreement.ts'
import { buildStoryNow } from '../../support/agencies/buildStoryNow.ts'
import { findXliffFaults } from '../../support/agencies/findXliffFaults.ts'
import { randomStory } from '../../support/agencies/randomStory.ts'
import { sendAll, takeBack } from '../../support/agencies/takeBack.ts'
import { translateFile } from '../../support/agencies/translateFile.ts'
import { findSchemaErrors } from '../../support/findSchemaErrors.ts'
import { randomFrom } from '../../support/randomFrom.ts'

/** How many files come back; `WAFERDESK_EDITS=10000` for as many as were promised. */
const files = Number(process.env['WAFERDESK_EDITS'] ?? 40)

const folder = path.resolve('tests/fixtures/bilingual/xliff')
const complaints = async (xml: string) => await findSchemaErrors(xml, folder, 'xliff_core_2.0.xsd')

const say = (words: string) => words.replace(/\p{Script=Han}/gu, 'e')

describe('a file for an agency', () => {
  it('is XLIFF 2.1 by the schema of the standard, whatever an article holds', async () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const xml = sendAll(randomStory(seed).story)
      expect(await complaints(xml)).toEqual([])
      expect(await complaints(translateFile(xml, say))).toEqual([])
    }
    const wrong = sendAll(randomStory(0).story).replace('<unit ', '<unit wrong="1" ')
    expect(await complaints(wrong)).toHaveLength(1)
  })

  it('keeps what the standard asks for beyond its schema, sent half translated too', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { story, chinese } = randomStory(seed)
      const xml = sendAll(story)
      const back = translateFile(xml, say, (at) => at % 2 === 0)
      const { written, plan } = takeBack(back, story)
      const agreed = plan.taken.map(({ source, target }): Agreement => ({
        id: source[0]!.id,
        kind: 'agreed',
        source: 'zh-TW',
        origin: 'exchange',
        by: 1,
        sides: {
          'zh-TW': { ids: [source[0]!.id], texts: [source[0]!.text] },
          en: { ids: [target[0]!.id!], texts: [target[0]!.after] },
        },
      }))
      const again = sendAll(buildStoryNow(chinese, written.article, agreed))
      expect({ seed, faults: [xml, back, again].flatMap(findXliffFaults) }).toEqual({
        seed,
        faults: [],
      })
    }
    const wrong = sendAll(randomStory(0).story).replace(/state="initial"/, 'state="final"')
    expect(findXliffFaults(wrong)).toHaveLength(1)
  })

  it('opens in another reader, with the same words', async () => {
    const { story } = randomStory(1)
    const read = await xliff2js(translateFile(sendAll(story), say))
    expect(read).toMatchObject({ sourceLanguage: 'zh-TW', targetLanguage: 'en' })
    const units = read.resources['post-1'] ?? {}
    expect(Object.keys(units)).toHaveLength(story.posts['zh-TW'].segments.length)
    expect(units['title']).toMatchObject({ source: '標題 1', target: 'ee 1' })
  })

  it(
    `finds the place of everything in ${files} files in which anything was translated`,
    () => {
      for (let seed = 0; seed < files; seed += 1) {
        const random = randomFrom(seed)
        const { story, chinese, english, waiting } = randomStory(seed, 1 + Math.floor(random() * 8))
        const before = JSON.stringify(chinese)
        const segments = segmentsOf(chinese)
        const chosen = new Set(segments.flatMap(({ id }) => (random() < 0.5 ? [id] : [])))
        const mark = Math.floor(random() * 1000)
        const words = (text: string) => say(text).replaceAll('e', `e${mark}`)
        const xml = translateFile(sendAll(story), words, (at) => chosen.has(segments[at]!.id))
        const { plan, written } = takeBack(xml, story)
        expect({ seed, problems: plan.problems, conflicts: plan.conflicts }).toEqual({
          seed,
          problems: [],
          conflicts: [],
        })
        const wanted = segments
          .filter(({ id }) => chosen.has(id))
          .map(({ id, text }) => [waiting.get(id), words(text)])
        const got = segmentsOf(written.article).map(({ id, text }) => [id, text])
        expect({ seed, got }).toEqual({ seed, got: expect.arrayContaining(wanted) })
        expect({ seed, count: got.length }).toEqual({ seed, count: wanted.length })
        expect(plan.taken.map((unit) => unit.source[0]?.id)).toEqual(
          segments.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
        )
        expect(JSON.stringify(chinese)).toBe(before)
        expect(english.body.root.children).toHaveLength(chinese.body.root.children.length)
      }
    },
    60_000 + files * 100,
  )
})
