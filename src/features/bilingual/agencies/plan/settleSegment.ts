import type { Code } from '../../../../content/segments/inline/coded.ts'
import { encodeInline } from '../../../../content/segments/inline/encodeInline.ts'
import { codedForm } from '../codedForm.ts'
import { decodeReturned } from '../read/decodeReturned.ts'
import type { KnownCodes } from '../read/findCodes.ts'
import { findCodes } from '../read/findCodes.ts'
import type { ReadText, ReadUnit } from '../read/readJob.ts'
import type { Conflict, TakenSegment } from '../returned.ts'
import type { Report, ReturnPlace, Sent } from './judging.ts'
import { printOf, segmentIn } from './judging.ts'

/**
 * What becomes of a segment that has come back: it is written, or a conflict; it says what stands
 * here (`same`), or what was sent while ours has changed (`kept`); nobody has written anything
 * (`empty`), or it cannot be read (`broken`).
 */
export type Fate =
  | { readonly kind: 'same' | 'kept' | 'empty' | 'broken' }
  | { readonly kind: 'write'; readonly segment: TakenSegment }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

const longestQuoted = 80

const quoted = (text: string): string =>
  text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text

const isPlainField = (id: string): boolean => id === 'title' || id === 'summary' || id.includes('.')

/** Tell whether nobody has written anything. */
export const isBlank = ({ pieces }: ReadText): boolean =>
  pieces.every((piece) => typeof piece === 'string' && piece.trim() === '')

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

/** Decide what becomes of a segment of a unit, and report what is wrong with it. */
export const settleSegment = (
  unit: ReadUnit,
  at: number,
  sent: Sent,
  { source, target, chosen, newId }: ReturnPlace,
  report: Report,
): Fate => {
  const returned = unit.target[at]!
  const { line } = returned
  const { id = '', print: sentPrint = '', form } = sent.target[at] ?? {}
  const isWaiting = sentPrint === ''
  if (isBlank(returned)) return { kind: isWaiting ? 'empty' : 'kept' }
  const own = target.coded.get(id)
  const here = segmentIn(target, id)
  const isChanged = own === undefined ? !isWaiting : codedForm(own) !== form
  const from = sent.source.flatMap((one) => source.coded.get(one.id) ?? [])
  const known = { kept: unit.codes, own: own ? [own] : [], source: from, newId }
  const expected = isChanged && !isWaiting ? [] : expectedCodes(unit, at, isWaiting, known)
  const isPlain = isPlainField(own ? id : (sent.source[at]?.id ?? ''))
  const { children, text, faults } = decodeReturned(returned, known, expected, isPlain)
  if (own && codedForm(own) === codedForm(encodeInline(children))) return { kind: 'same' }
  const print = printOf(text)
  // Changed here and not there: nothing of it is asked for, and a fault in it harms nobody.
  if (isChanged && !isWaiting && print === sentPrint) return { kind: 'kept' }
  if (isChanged && own && print === here.print) return { kind: 'same' }
  for (const { code, message } of faults) {
    report(code, 'error', message, line, { words: quoted(text) })
  }
  if (faults.length > 0) return { kind: 'broken' }
  if (!isChanged || chosen.has('all') || chosen.has(unit.id)) {
    const segment = { ...(own ? { id } : {}), before: here.text, after: text, words: children }
    return { kind: 'write', segment }
  }
  const said = sent.source.map((one) => segmentIn(source, one.id).text).join('\n')
  const conflict = { unit: unit.id, source: said, ours: here.text, theirs: text, line }
  return { kind: 'conflict', conflict }
}
