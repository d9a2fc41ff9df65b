import { expect, it } from '@jest/globals'

import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import { readXliff } from '../../../src/features/bilingual/agencies/read/readXliff.ts'
import { randomStory } from '../../support/agencies/randomStory.ts'
import { sendAll, takeBack } from '../../support/agencies/takeBack.ts'
import { translateFile } from '../../support/agencies/translateFile.ts'
import { randomFrom } from '../../support/randomFrom.ts'

/** How many files are damaged; `WAFERDESK_EDITS=400` for more. */
const files = Number(process.env['WAFERDESK_EDITS'] ?? 100)

const say = (words: string) => words.replace(/\p{Script=Han}/gu, 'e')

/** Damage a file as careless tools and people do: tags and attributes go, move, or come twice. */
const damage = (xml: string, random: () => number): string => {
  const below = (limit: number) => Math.floor(random() * limit)
  const parts = xml.split(/(<[^>]*>)/)
  for (let count = 1 + below(3); count > 0; count -= 1) {
    const [at, other] = [below(parts.length), below(parts.length)]
    const kinds = [
      () => parts.splice(at, 1),
      () => parts.splice(at, 0, parts[other]!),
      () => ([parts[at], parts[other]] = [parts[other]!, parts[at]!]),
      () => (parts[at] = parts[at]!.replace(/ (\w+)="[^"]*"/, ' $1=""')),
      () => (parts[at] = parts[at]!.replace(/\d+/, `${below(99)}`)),
      () => (parts[at] = parts[at]!.replaceAll('&quot;', "'")),
      () => (parts[at] = '{"kind":"link"}'),
    ]
    kinds[below(kinds.length)]!()
  }
  return parts.join('')
}

it(`has a clear answer to ${files} damaged files, and takes nothing twice or to nowhere`, () => {
  const answers = { refused: 0, wrong: 0, taken: 0 }
  for (let seed = 0; seed < files; seed += 1) {
    const { story, waiting } = randomStory(seed % 10, 3)
    const xml = damage(translateFile(sendAll(story), say), randomFrom(seed))
    const read = readXliff(new TextEncoder().encode(xml), 'a.xlf')
    if (!read.ok) {
      expect(read.problem.every(({ severity }) => severity === 'error')).toBe(true)
      answers.refused += 1
      continue
    }
    const { plan, written } = takeBack(xml, story)
    const isWrong = plan.problems.some(({ severity }) => severity === 'error')
    answers[isWrong ? 'wrong' : 'taken'] += 1
    if (isWrong) expect(plan.taken).toEqual([])
    const ids = segmentsOf(written.article).map(({ id }) => id)
    expect({ seed, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({
      seed,
      twice: [],
    })
    const known = new Set(waiting.values())
    expect({ seed, strange: ids.filter((id) => !known.has(id)) }).toEqual({ seed, strange: [] })
  }
  for (const count of Object.values(answers)) expect(count).toBeGreaterThan(0)
})
