import type { CodedText } from '../../../content/segments/inline/coded.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import type { Message } from '../../../kernel/messages.ts'
import type { Joint } from '../alignment/compare.ts'
import { viewJoint } from '../alignment/viewJoint.ts'
import { agencyMessages as words } from './agencyMessages.ts'
import type { Job, JobScope, JobSegment, JobState, JobUnit } from './job.ts'
import type { PostNow, StoryNow } from './storyNow.ts'
import { unitId } from './unitId.ts'

const nothing: CodedText = { pieces: [], codes: [] }

const inBoth = (message: Message, values: Readonly<Record<string, string>> = {}): string => {
  const said = sayInBoth(message, values)
  return `${said['zh-TW']} / ${said.en}`
}

const han = /\p{Script=Han}/u

/** Whether a quotation stands in the post in the language that it would be translated into. */
const isQuotedIn = (target: Locale, { kind, text }: Segment): boolean =>
  (kind === 'quote' || kind === 'passage') && (target === 'en' ? !han.test(text) : han.test(text))

const wordsOf = ({ pieces }: CodedText): string =>
  pieces.filter((piece) => typeof piece === 'string').join('')

const bare = (text: string): string => text.replace(/\s+/g, '')

/** Whether translators can be given all of a segment, and it can be taken back from them. */
const isSound = (segment: Segment, coded: CodedText | undefined): boolean =>
  coded !== undefined && bare(wordsOf(coded)) === bare(segment.text)

const stateOf = ({ agreements, state, moved }: Joint, target: Locale): JobState => {
  switch (state) {
    case 'untranslated':
      return { state: 'initial', subState: 'waferdesk:untranslated' }
    case 'stale':
      return moved.includes(target) && moved.length === 1
        ? { state: 'translated', subState: 'waferdesk:translation-changed' }
        : { state: 'initial', subState: 'waferdesk:stale' }
    case 'proposed':
      return { state: 'translated', subState: 'waferdesk:proposed' }
    default:
      return agreements.every(({ by }) => by !== undefined)
        ? { state: 'final', subState: `waferdesk:${state}` }
        : { state: 'reviewed', subState: `waferdesk:${state}` }
  }
}

/** The places of a joint in the target: what it says there, or what waits. */
const placesOf = ({ agreements, sides }: Joint, { language }: PostNow): string[] => {
  if (sides[language].length > 0) return sides[language].map(({ id }) => id)
  const [source] = sides[otherLocale(language)]
  // Title and standfirst have their place in every post.
  if (source?.id === 'title' || source?.id === 'summary') return [source.id]
  // Of places that wait, one for each segment; where there are fewer, the rest is put after them.
  const waiting = agreements.flatMap((one) => one.sides[language].ids)
  return waiting.slice(0, sides[otherLocale(language)].length)
}

const segmentIn = (post: PostNow, id: string): JobSegment => ({
  id,
  print: post.segments.find((one) => one.id === id)?.print ?? '',
  coded: post.coded.get(id) ?? nothing,
})

const unitOf = (joint: Joint, source: PostNow, target: PostNow): JobUnit | undefined => {
  const own = joint.sides[source.language]
  const [first] = own
  if (!first) return undefined
  const isQuoted = own.every((segment) => isQuotedIn(target.language, segment))
  const isMarkup = own.some((segment) => !isSound(segment, source.coded.get(segment.id)))
  const before = viewJoint(joint).before[source.language]
  const notes = [
    ...(before === undefined ? [] : [inBoth(words.noteBefore, { words: before })]),
    ...(joint.state === 'different' ? [inBoth(words.notePurpose)] : []),
    ...(joint.state === 'alone' ? [inBoth(words.noteAlone)] : []),
    ...(isQuoted ? [inBoth(words.noteQuoted)] : []),
    ...(isMarkup ? [inBoth(words.noteMarkup)] : []),
  ]
  const isReadOnly = isQuoted || isMarkup || joint.state === 'different' || joint.state === 'alone'
  return {
    id: unitId(first.id),
    kind: first.kind,
    isOpen: !isReadOnly,
    state: stateOf(joint, target.language),
    source: own.map(({ id, text, print }) => ({
      id,
      print,
      coded: source.coded.get(id) ?? { pieces: [text], codes: [] },
    })),
    target: placesOf(joint, target)
      .filter((id) => target.coded.has(id))
      .map((id) => segmentIn(target, id)),
    notes,
  }
}

const isAsked = (joint: Joint, { only, joints }: JobScope): boolean =>
  joints ? joints.has(viewJoint(joint).key) : only === 'all' || joint.state === only

/**
 * Make a job of what a story has to be translated, in the order of the source; nothing if there is
 * none.
 */
export const makeJob = (
  { translationKey, joints }: Pick<StoryNow, 'joints' | 'translationKey'>,
  source: PostNow,
  target: PostNow,
  scope: JobScope,
  sentAt: string,
): Job | undefined => {
  const places = new Map(source.segments.map(({ id }, at) => [id, at]))
  const placeOf = ({ sides }: Joint) => places.get(sides[source.language][0]?.id ?? '') ?? 0
  const units = joints
    .filter((joint) => isAsked(joint, scope))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((joint) => unitOf(joint, source, target) ?? [])
  if (!units.some(({ isOpen }) => isOpen)) return undefined
  return {
    story: translationKey,
    source: { id: source.id, language: source.language },
    target: { id: target.id, language: target.language },
    sentAt,
    units,
  }
}
