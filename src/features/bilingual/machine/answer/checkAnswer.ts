import type { InlineNode } from '../../../../content/segments/inline/coded.ts'
import type { Message } from '../../../../kernel/messages.ts'
import { sayInBoth } from '../../../../kernel/messages.ts'
import type { Result } from '../../../../kernel/result.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import { segmentOf } from '../../../../content/segments/segmentsOf.ts'
import { findNumberDoubts } from '../../numbers/findNumberDoubts.ts'
import { checkTerms } from '../../terms/checkTerms.ts'
import type { Termbase } from '../../terms/find/termbase.ts'
import type { Task } from '../machine.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { machineMessages } from '../messages.ts'
import { isRemark } from './isRemark.ts'
import { shareOfHan } from './shareOfHan.ts'
import { simplifiedIn } from './simplifiedIn.ts'
import { decodeAnswer } from './decodeAnswer.ts'
import { readWire } from './readWire.ts'

/** Words that may be proposed, and what whoever takes them should look at first. */
export type CheckedAnswer = {
  readonly text: string
  /** What the editor has for it, where it is more than words. */
  readonly children: readonly InlineNode[] | undefined
  readonly doubts: readonly Message[]
}

type Asked = Pick<Task, 'coded' | 'from' | 'kind' | 'text' | 'to'>

/** Chinese says in one character what English says in some four letters. */
const longest = (task: Asked): number =>
  task.to === 'en' ? task.text.length * 9 + 120 : task.text.length * 1.5 + 60

// Names and figures may be all that a segment has: they say the same in every language.
const isInWrongLanguage = ({ text, to }: Asked, answer: string): boolean => {
  const [before, after] = [shareOfHan(text), shareOfHan(answer)]
  if (before === undefined || after === undefined) return false
  if (to === 'en') return after > 0.3
  const words = answer.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return after === 0 && words > 4
}

const doubtsOf = (task: Asked, answer: string, termbase: Termbase): Message[] => {
  const source = segmentOf('source', task.kind, task.text)
  const target = segmentOf('target', task.kind, answer)
  const sides =
    task.to === 'en' ? { 'zh-TW': [source], en: [target] } : { 'zh-TW': [target], en: [source] }
  const figures = findNumberDoubts(sides).map(({ message }) => message)
  const terms = checkTerms(sides['zh-TW'], sides.en, termbase)
    .filter(({ locale, kind }) => kind === 'missing' || locale === task.to)
    .map(({ words }) => words)
  const simplified = task.to === 'zh-TW' ? simplifiedIn(answer) : ''
  return [
    ...figures,
    ...terms,
    ...(simplified === '' ? [] : [sayInBoth(machineMessages.simplified, { words: simplified })]),
  ]
}

/**
 * Hold an answer against what was asked: what is no translation of it is refused; figures that were
 * lost, terms that are missing and forms that are not used here are told with it.
 *
 * @param wire the answer as it came.
 * @param kept the quotations that were sent to be kept.
 */
export const checkAnswer = (
  task: Asked,
  wire: string,
  kept: readonly string[],
  termbase: Termbase,
): Result<CheckedAnswer, MachineRefusal> => {
  const read = readWire(wire, kept)
  if (!read.ok) return read
  const decoded = decodeAnswer(read.value, task.coded.codes)
  if (!decoded) return fail(machineRefusal('codes'))
  const { text, children, hasLost } = decoded
  if (text === '') return fail(machineRefusal('empty'))
  if (isRemark(text, task.text)) return fail(machineRefusal('chat'))
  if (text.length > longest(task)) return fail(machineRefusal('too-long'))
  if (isInWrongLanguage(task, text)) return fail(machineRefusal('wrong-language'))
  const lost = hasLost ? [machineMessages.formattingLost] : []
  return ok({ text, children, doubts: [...lost, ...doubtsOf(task, text, termbase)] })
}
