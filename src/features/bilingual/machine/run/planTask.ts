import type { CodedText } from '../../../../content/segments/inline/coded.ts'
import type { Segment } from '../../../../content/segments/segment.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { otherLocale } from '../../../../kernel/locale.ts'
import type { JointView } from '../../alignment/viewJoint.ts'
import { findTerms } from '../../terms/find/findTerms.ts'
import type { Termbase } from '../../terms/find/termbase.ts'
import type { Example, Task, TermHint } from '../machine.ts'
import { sourceKeyOf, sourcePrintOf } from '../sourceOf.ts'

/** Finds how what is like a text was translated before, the likeliest first. */
export type FindExamples = (text: string, from: Locale) => Promise<readonly Example[]>

/** How many neighbours and examples are sent along, and how long they may be together. */
const neighbours = 2
const mostExamples = 4
const longestHelp = 4000

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('\n')

/** The concepts that a text names: how they are called in the other language, and how not. */
const hintsFor = (text: string, from: Locale, termbase: Termbase): TermHint[] => {
  const to = otherLocale(from)
  const hints = new Map<string, TermHint>()
  for (const { text: source, words } of findTerms(text, from, termbase).found) {
    const [word] = words
    if (!word || hints.has(word.concept.key)) continue
    const { preferred, forbidden } = word.concept.forms[to]
    hints.set(word.concept.key, {
      source,
      write: preferred,
      never: forbidden.map(({ form }) => form).slice(0, 5),
    })
  }
  return [...hints.values()].slice(0, 30)
}

const onceEach = (examples: readonly Example[]): Example[] => [
  ...new Map(examples.map((one) => [JSON.stringify([one.source, one.target]), one])).values(),
]

const within = (examples: readonly Example[]): Example[] => {
  let room = longestHelp
  return examples.filter(({ source, target }) => {
    room -= source.length + target.length
    return room >= 0
  })
}

/** A paragraph with its codes; of several, which become one, the words alone. */
const codedOf = (source: readonly Segment[], coded: ReadonlyMap<string, CodedText>): CodedText => {
  const [only] = source
  const own = only && source.length === 1 ? coded.get(only.id) : undefined
  return own ?? { pieces: [textOf(source)], codes: [] }
}

type Planning = {
  /** All joints of the story, in reading order. */
  readonly joints: readonly JointView[]
  readonly to: Locale
  readonly coded: ReadonlyMap<string, CodedText>
  readonly termbase: Termbase
  readonly findExamples: FindExamples
}

/** Gather what a service is told to translate one joint of a story into a language. */
export const planTask = async (
  joint: JointView,
  { joints, to, coded, termbase, findExamples }: Planning,
): Promise<Task> => {
  const from = otherLocale(to)
  const source = joint.sides[from]
  const text = textOf(source)
  const at = joints.indexOf(joint)
  const around = (some: readonly JointView[]): Example[] =>
    within(
      some.map(({ sides }) => ({ source: textOf(sides[from]), target: textOf(sides[to]) })),
    ).filter((one) => one.source !== '')
  const examples = await findExamples(text, from)
  return {
    sourceKey: sourceKeyOf(source),
    sourcePrint: sourcePrintOf(source),
    from,
    to,
    kind: source[0]?.kind ?? 'paragraph',
    text,
    coded: codedOf(source, coded),
    current: textOf(joint.sides[to]),
    terms: hintsFor(text, from, termbase),
    examples: within(onceEach(examples).slice(0, mostExamples)),
    before: around(joints.slice(Math.max(0, at - neighbours), at)),
    after: around(joints.slice(at + 1, at + 1 + neighbours)),
  }
}
