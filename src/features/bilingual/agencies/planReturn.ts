import { encodeInline } from '../../../content/segments/inline/encodeInline.ts'
import { segmentOf } from '../../../content/segments/segmentsOf.ts'
import type { Message } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { agencyMessages as words } from './agencyMessages.ts'
import { codedForm } from './codedForm.ts'
import type { Code } from '../../../content/segments/inline/coded.ts'
import { codedWords } from './read/codedWords.ts'
import { decodeReturned } from './read/decodeReturned.ts'
import type { KnownCodes } from './read/findCodes.ts'
import { findCodes } from './read/findCodes.ts'
import type { ReadJob, ReadText, ReadUnit } from './read/readJob.ts'
import type { Conflict, ReturnPlan, TakenSegment, TakenUnit } from './returned.ts'
import type { PostNow } from './storyNow.ts'
import type { Ticket } from './ticket.ts'

/** What a return is held against. */
export type ReturnPlace = {
  readonly source: PostNow
  readonly target: PostNow
  /** Units whose returned words are wanted although they were changed here as well, or `all`. */
  readonly chosen: ReadonlySet<string>
  readonly newId: () => string
  /** How findings name the file. */
  readonly where: string
}

type Report = (
  code: string,
  severity: Problem['severity'],
  message: Message,
  line: number,
  values?: Readonly<Record<string, string | number>>,
) => void

/** What becomes of a segment. */
type Fate =
  | { readonly kind: 'same' | 'kept' | 'empty' | 'broken' }
  | { readonly kind: 'write'; readonly segment: TakenSegment }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

type Sent = Ticket['units'][string]

const longestQuoted = 80

const quoted = (text: string): string =>
  text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text

const printOf = (text: string): string =>
  text === '' ? '' : segmentOf('', 'paragraph', text).print

const textIn = (post: PostNow, id: string): string =>
  post.segments.find((one) => one.id === id)?.text ?? ''

const printIn = (post: PostNow, id: string): string =>
  post.segments.find((one) => one.id === id)?.print ?? ''

const isPlainField = (id: string): boolean => id === 'title' || id === 'summary' || id.includes('.')

const isBlank = ({ pieces }: ReadText): boolean =>
  pieces.every((piece) => typeof piece === 'string' && piece.trim() === '')

/** The source of a unit as it was sent; nothing where the file says something else. */
const sourceTexts = (
  unit: ReadUnit,
  sent: Sent,
  { source, newId }: ReturnPlace,
): Array<{ id: string; text: string }> | undefined => {
  if (unit.source.length !== sent.source.length) return undefined
  const texts = sent.source.map(({ id }, at) => {
    const { pieces } = unit.source[at]!
    const own = source.coded.get(id)
    const codes = findCodes(pieces, { kept: unit.codes, own: [], source: own ? [own] : [], newId })
    return { id, text: codedWords(pieces, codes) }
  })
  return texts.every(({ text }, at) => printOf(text) === sent.source[at]!.print) ? texts : undefined
}

/** The codes that a returned text has to have: what stands in its place, else the source as sent. */
const expectedCodes = (
  unit: ReadUnit,
  at: number,
  isWaiting: boolean,
  known: KnownCodes,
): readonly Code[] => {
  if (!isWaiting) return known.own.flatMap(({ codes }) => codes)
  const source = unit.source.length === unit.target.length ? unit.source[at] : undefined
  return source ? findCodes(source.pieces, known) : []
}

const settleSegment = (
  unit: ReadUnit,
  at: number,
  sent: Sent,
  place: ReturnPlace,
  report: Report,
): Fate => {
  const { source, target, chosen, newId } = place
  const returned = unit.target[at]!
  const { id = '', print: sentPrint = '', form } = sent.target[at] ?? {}
  if (isBlank(returned)) return { kind: sentPrint === '' ? 'empty' : 'kept' }
  const own = target.coded.get(id)
  const isChanged = own === undefined ? sentPrint !== '' : codedForm(own) !== form
  const from = sent.source.flatMap((one) => source.coded.get(one.id) ?? [])
  const known = { kept: unit.codes, own: own ? [own] : [], source: from, newId }
  const isWaiting = sentPrint === ''
  const expected = isChanged && !isWaiting ? [] : expectedCodes(unit, at, isWaiting, known)
  const isPlain = isPlainField(own ? id : (sent.source[at]?.id ?? ''))
  const { children, text, faults } = decodeReturned(returned, known, expected, isPlain)
  if (own && codedForm(own) === codedForm(encodeInline(children))) return { kind: 'same' }
  const print = printOf(text)
  // Changed here and not there: nothing of it is asked for, and a fault in it harms nobody.
  if (isChanged && !isWaiting && print === sentPrint) return { kind: 'kept' }
  if (isChanged && own && print === printIn(target, id)) return { kind: 'same' }
  for (const { code, message } of faults) {
    report(code, 'error', message, returned.line, { words: quoted(text) })
  }
  if (faults.length > 0) return { kind: 'broken' }
  const before = textIn(target, id)
  const segment = { ...(own ? { id } : {}), before, after: text, words: children }
  if (!isChanged || chosen.has('all') || chosen.has(unit.id)) return { kind: 'write', segment }
  const said = sent.source.map((one) => textIn(source, one.id)).join('\n')
  const { line } = returned
  return {
    kind: 'conflict',
    conflict: { unit: unit.id, source: said, ours: before, theirs: text, line },
  }
}

const samePlace = (sent: Sent, at: number, { target }: ReturnPlace): TakenSegment => {
  const { id = '' } = sent.target[at] ?? {}
  const text = textIn(target, id)
  return { id, before: text, after: text }
}

/**
 * Decide what a job that has come back changes in the target. The source is never touched.
 *
 * What was changed here as well since it was sent is a conflict, and left as it is unless it is
 * chosen. With a single error the plan is empty: half a file is never brought in.
 */
export const planReturn = (job: ReadJob, place: ReturnPlace): ReturnPlan => {
  const { source, target, where } = place
  const problems: Problem[] = []
  const taken: TakenUnit[] = []
  const conflicts: Conflict[] = []
  let unchanged = 0
  let leftOut = 0
  const report: Report = (code, severity, message, line, values = {}) =>
    problems.push({ code: `agencies/${code}`, severity, message, values, where, line })
  const seen = new Set<string>()
  const takeUnit = (unit: ReadUnit): void => {
    const { id, line } = unit
    const sent = job.ticket.units[id]
    if (!sent) return report('unknown-unit', 'error', words.unknownUnit, line, { id })
    if (seen.has(id)) return report('unit-twice', 'error', words.unitTwice, line, { id })
    seen.add(id)
    const texts = sourceTexts(unit, sent, place)
    if (!texts) return report('source-altered', 'error', words.sourceAltered, line)
    if (!unit.isOpen || unit.target.every(isBlank)) {
      const isEmptied = unit.isOpen && sent.target.some(({ print }) => print !== '')
      if (isEmptied) report('emptied', 'warning', words.emptied, line)
      unchanged += 1
      return
    }
    const wanted = sent.target.length || sent.source.length
    const count = unit.target.length
    if (count !== wanted) {
      return report('segment-count', 'error', words.segmentCount, line, { wanted, count })
    }
    const standing = texts.filter((one) => source.coded.has(one.id))
    if (standing.length === 0) {
      leftOut += 1
      return report('source-gone', 'warning', words.sourceGone, line)
    }
    const fates = unit.target.map((_, at) => settleSegment(unit, at, sent, place, report))
    if (fates.some(({ kind }) => kind === 'broken')) return
    const found = fates.flatMap((fate) => (fate.kind === 'conflict' ? [fate.conflict] : []))
    if (found[0]) {
      const all = (side: 'ours' | 'theirs') => found.map((one) => one[side]).join('\n')
      conflicts.push({ ...found[0], ours: all('ours'), theirs: all('theirs') })
      return
    }
    const isWritten = fates.some(({ kind }) => kind === 'write')
    const isConfirmed = sent.isTodo && unit.isDone && fates.every(({ kind }) => kind === 'same')
    if (!isWritten && !isConfirmed) {
      unchanged += 1
      return
    }
    const isBehind = texts.some(
      ({ id: one }, at) => printIn(source, one) !== sent.source[at]!.print,
    )
    if (isBehind) report('source-moved', 'info', words.sourceMoved, line)
    const segments = fates.flatMap((fate, at) => {
      if (fate.kind === 'write') return [fate.segment]
      return fate.kind === 'empty' ? [] : [samePlace(sent, at, place)]
    })
    taken.push({ id, source: texts, target: segments, isBehind })
  }
  for (const unit of job.units) takeUnit(unit)
  const posts = {
    source: { id: source.id, language: source.language },
    target: { id: target.id, language: target.language },
  }
  if (problems.some(({ severity }) => severity === 'error')) {
    return { ...posts, taken: [], conflicts: [], unchanged: 0, leftOut: 0, problems }
  }
  return { ...posts, taken, conflicts, unchanged, leftOut, problems }
}
