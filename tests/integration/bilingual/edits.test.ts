import { describe, expect, it } from '@jest/globals'

import type { Body } from '../../../src/content/lexical/nodes.ts'
import { keepSegments } from '../../../src/content/segments/keepSegments.ts'
import type { Segment } from '../../../src/content/segments/segment.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import type { Agreement } from '../../../src/features/bilingual/alignment/agreement.ts'
import { compare } from '../../../src/features/bilingual/alignment/compare.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../src/kernel/locale.ts'
import type { EditWay } from '../../support/segments/applyEdit.ts'
import { applyEdit } from '../../support/segments/applyEdit.ts'
import type { EditCase } from '../../support/segments/editCases.ts'
import { editCases, readStory } from '../../support/segments/editCases.ts'
import type { StoryLine } from '../../support/segments/storyBody.ts'
import { storyBody } from '../../support/segments/storyBody.ts'

/** One language of a story, as it is stored. */
class Side {
  #title: string
  #body: Body
  #lines: readonly StoryLine[] = []
  readonly #seed: string
  readonly #first: readonly StoryLine[]

  constructor(lines: readonly string[], seed: string) {
    const [title = '', ...rest] = lines
    this.#seed = seed
    this.#title = title
    this.#body = storyBody([])
    this.save([{ words: title }, ...rest.map((words) => ({ words }))])
    this.#first = this.#lines
  }

  save(lines: readonly StoryLine[]): void {
    const title = lines.filter(({ words }) => words.startsWith('# '))
    const rest = lines.filter(({ words }) => !words.startsWith('# '))
    const body = storyBody(rest)
    keepSegments(body, this.#body, this.#seed)
    const ids = segmentsOf({ body }).map(({ id }) => id)
    this.#title = title[0]?.words.slice(2) ?? ''
    this.#body = body
    this.#lines = [...title, ...rest.map((line, at) => ({ ...line, id: ids[at] }))]
  }

  /** Store the first version again: from the history, or from the file that it came from. */
  restore(way: EditWay): void {
    this.save(way === 'import' ? this.#first.map(({ words }) => ({ words })) : this.#first)
  }

  get lines(): readonly StoryLine[] {
    return this.#lines
  }

  get segments(): readonly Segment[] {
    return segmentsOf({ title: this.#title, body: this.#body })
  }
}

type Sides = Readonly<Record<Locale, Side>>

/** Agree on everything, one and one, in order. */
const agreeOn = (sides: Sides): Agreement[] =>
  sides['zh-TW'].segments.map((chinese, at): Agreement => {
    const english = sides.en.segments[at]!
    return {
      id: String(at + 1),
      kind: 'agreed',
      source: 'zh-TW',
      origin: 'person',
      at: '2026-01-01T00:00:00.000Z',
      sides: {
        'zh-TW': { ids: [chinese.id], texts: [chinese.text] },
        en: { ids: [english.id], texts: [english.text] },
      },
    }
  })

const placeOf = (word: string) => Number(/\d+/.exec(word)?.[0])

/** Say what has become of the joints, in the words of the fixtures. */
const outcomeOf = (agreements: readonly Agreement[], sides: Sides, edited: Locale): string => {
  const found: string[] = []
  let [added, lost] = [0, 0]
  const joints = compare(agreements, { 'zh-TW': sides['zh-TW'].segments, en: sides.en.segments })
  for (const { agreements: own, sides: both, state, moved } of joints) {
    const places = own.map(({ id }) => id).join('+')
    if (state === 'stale' && moved.join() === edited) {
      found.push(`${both[edited].length === 0 ? 'gone' : 'stale'} ${places}`)
    } else if (state === 'untranslated' && own.length === 0) {
      added += both[edited].length
      lost += both[otherLocale(edited)].length
    } else if (state !== 'fresh') found.push(`${state} ${places} ${moved.join()}`)
  }
  found.sort((one, other) => placeOf(one) - placeOf(other))
  if (added > 0) found.push(`new ${added}`)
  if (lost > 0) found.push(`lost ${lost}`)
  return found.length === 0 ? 'fresh' : found.join(', ')
}

const outcome = ({ story, locale, steps }: EditCase, way: EditWay): string => {
  const lines = readStory(story)
  const sides: Sides = {
    'zh-TW': new Side(lines['zh-TW'], `${story} zh-TW`),
    en: new Side(lines.en, `${story} en`),
  }
  let agreements = agreeOn(sides)
  const side = sides[locale]
  for (const step of steps) {
    if (step === 'agree') agreements = agreeOn(sides)
    else if (step === 'restore') side.restore(way)
    else side.save(applyEdit(side.lines, step, way))
  }
  return outcomeOf(agreements, sides, locale)
}

describe('after an edit', () => {
  const cases = editCases()

  it('has at least 300 labelled edits, in both languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    for (const locale of locales) {
      expect(cases.filter((one) => one.locale === locale).length).toBeGreaterThanOrEqual(150)
    }
  })

  describe.each(['editor', 'copying', 'import'] as const)('that comes by %s', (way) => {
    it.each(
      cases.map((one) => [`${one.kind}, ${one.story}, ${one.locale}: ${one.title}`, one] as const),
    )('exactly what it touched is stale: %s', (_what, one) => {
      expect(outcome(one, way)).toBe(one.expected)
    })
  })
})
