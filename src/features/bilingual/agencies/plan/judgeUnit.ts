import { agencyMessages as words } from '../agencyMessages.ts'
import { codedWords } from '../read/codedWords.ts'
import { findCodes } from '../read/findCodes.ts'
import type { ReadUnit } from '../read/readJob.ts'
import type { Conflict, TakenSegment, TakenUnit } from '../returned.ts'
import type { Report, ReturnPlace, Sent } from './judging.ts'
import { printOf, segmentIn } from './judging.ts'
import type { Fate } from './settleSegment.ts'
import { isBlank, settleSegment } from './settleSegment.ts'

/** What becomes of a unit that has come back. */
export type UnitFate =
  | { readonly kind: 'broken' | 'leftOut' | 'unchanged' }
  | { readonly kind: 'taken'; readonly unit: TakenUnit }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

const hadWords = ({ target }: Sent): boolean => target.some(({ print }) => print !== '')

/** The source of a unit as it was sent; nothing where the file says something else. */
const sourceTexts = (
  unit: ReadUnit,
  sent: Sent,
  { source, newId }: ReturnPlace,
): TakenUnit['source'] | undefined => {
  if (unit.source.length !== sent.source.length) return undefined
  const texts = sent.source.map(({ id }, at) => {
    const { pieces } = unit.source[at]!
    const own = source.coded.get(id)
    const known = { kept: unit.codes, own: [], source: own ? [own] : [], newId }
    return { id, text: codedWords(pieces, findCodes(pieces, known)) }
  })
  const isAsSent = texts.every(({ text }, at) => printOf(text) === sent.source[at]!.print)
  return isAsSent ? texts : undefined
}

/** Of several segments in conflict, one conflict of their unit. */
const joinConflicts = (found: readonly Conflict[]): Conflict | undefined => {
  const all = (side: 'ours' | 'theirs') => found.map((one) => one[side]).join('\n')
  return found[0] && { ...found[0], ours: all('ours'), theirs: all('theirs') }
}

const segmentsOf = (fates: readonly Fate[], sent: Sent, { target }: ReturnPlace): TakenSegment[] =>
  fates.flatMap((fate, at) => {
    if (fate.kind === 'write') return [fate.segment]
    if (fate.kind === 'empty') return []
    const { id = '' } = sent.target[at] ?? {}
    const { text } = segmentIn(target, id)
    return [{ id, before: text, after: text }]
  })

/** Decide what becomes of a unit that nobody has sent twice, and report what is wrong with it. */
export const judgeUnit = (
  unit: ReadUnit,
  sent: Sent,
  place: ReturnPlace,
  report: Report,
): UnitFate => {
  const { source } = place
  const { id, line } = unit
  if (!unit.isOpen) return { kind: 'unchanged' }
  const texts = sourceTexts(unit, sent, place)
  if (!texts) {
    report('source-altered', 'error', words.sourceAltered, line)
    return { kind: 'broken' }
  }
  if (unit.target.every(isBlank)) {
    if (hadWords(sent)) report('emptied', 'warning', words.emptied, line)
    return { kind: 'unchanged' }
  }
  const wanted = (hadWords(sent) ? sent.target : sent.source).length
  const count = unit.target.length
  if (count !== wanted) {
    report('segment-count', 'error', words.segmentCount, line, { wanted, count })
    return { kind: 'broken' }
  }
  if (!texts.some((one) => source.coded.has(one.id))) {
    report('source-gone', 'warning', words.sourceGone, line)
    return { kind: 'leftOut' }
  }
  const fates = unit.target.map((_, at) => settleSegment(unit, at, sent, place, report))
  if (fates.some(({ kind }) => kind === 'broken')) return { kind: 'broken' }
  const conflict = joinConflicts(
    fates.flatMap((fate) => (fate.kind === 'conflict' ? [fate.conflict] : [])),
  )
  if (conflict) return { kind: 'conflict', conflict }
  const isWritten = fates.some(({ kind }) => kind === 'write')
  // Sent since the source had changed, and right as it was.
  const isConfirmed =
    sent.isTodo && hadWords(sent) && unit.isDone && fates.every(({ kind }) => kind === 'same')
  if (!isWritten && !isConfirmed) return { kind: 'unchanged' }
  const isBehind = sent.source.some((one) => segmentIn(source, one.id).print !== one.print)
  if (isBehind) report('source-moved', 'info', words.sourceMoved, line)
  const target = segmentsOf(fates, sent, place)
  return { kind: 'taken', unit: { id, source: texts, target, isBehind } }
}
