import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { CodedText } from '../../../../content/segments/inline/coded.ts'
import type { TranslationService } from '../../../../kernel/translationService.ts'
import type { JointView } from '../../alignment/viewJoint.ts'
import type { Termbase } from '../../terms/find/termbase.ts'
import { checkAnswer } from '../answer/checkAnswer.ts'
import type { WireText } from '../answer/writeWire.ts'
import { writeWire } from '../answer/writeWire.ts'
import type { Payer } from '../charges.ts'
import { costOf, reserveCharge, settleCharge } from '../charges.ts'
import type { Question, Task, Translator } from '../machine.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { endsRun, machineRefusal } from '../machineRefusal.ts'
import type { MachineProposal } from '../proposalStore.ts'
import { storeProposal } from '../proposalStore.ts'
import type { FindExamples } from './planTask.ts'
import { planTask } from './planTask.ts'

/** What is told of a run while it goes on; amounts are in the service's currency. */
export type RunEvent =
  | { readonly type: 'begun'; readonly count: number; readonly currency: string }
  /** What has come so far of an answer that is not checked yet. */
  | { readonly type: 'text'; readonly sourceKey: string; readonly text: string }
  | { readonly type: 'proposed'; readonly proposal: MachineProposal; readonly cost: number }
  | {
      readonly type: 'refused'
      readonly sourceKey: string
      readonly refusal: MachineRefusal
      readonly cost: number
    }
  | {
      readonly type: 'ended'
      readonly proposed: number
      readonly refused: number
      readonly cost: number
      /** Why it ended before all was asked for. */
      readonly refusal?: MachineRefusal
    }

/** A run: which joints of a story are translated into which of its posts, by whom and with what. */
export type MachineRun = {
  readonly post: number
  readonly to: Task['to']
  readonly wanted: readonly JointView[]
  readonly joints: readonly JointView[]
  /** The segments of the source with their codes, by their identities. */
  readonly coded: ReadonlyMap<string, CodedText>
  readonly termbase: Termbase
  readonly findExamples: FindExamples
  readonly service: TranslationService
  readonly translator: Translator
}

/** How many questions of a run are under way at once. */
const abreast = 3

const questionOf = (task: Task): { question: Question; wire: WireText } => {
  const wire = writeWire(task.coded, task.to)
  return { question: { ...task, wire: wire.text }, wire }
}

/** What a run will cost, as is likely. */
export const estimateRun = async (run: MachineRun): Promise<number> => {
  let cost = 0
  for (const joint of run.wanted) {
    const { question } = questionOf(await planTask(joint, run))
    cost += costOf(run.service, run.translator.weigh(question).likely)
  }
  return cost
}

type Asked =
  | { readonly proposal: MachineProposal; readonly cost: number }
  | { readonly refusal: MachineRefusal; readonly cost: number }

/** Ask for one joint: put aside what it may cost, ask, settle, check, store. */
const askOne = async (
  task: Task,
  run: MachineRun,
  payer: Payer,
  {
    req,
    signal,
    onText,
  }: { req: PayloadRequest; signal: AbortSignal; onText: (text: string) => void },
): Promise<Asked> => {
  const { service, translator, termbase } = run
  const { question, wire } = questionOf(task)
  const most = costOf(service, translator.weigh(question).most)
  const charge = await reserveCharge(most, payer, service, req)
  if (!charge.ok) return { refusal: charge.problem, cost: 0 }
  let cost = most
  try {
    if (signal.aborted) {
      cost = 0
      return { refusal: machineRefusal('cancelled'), cost }
    }
    const { outcome, units } = await translator.translate(question, { signal, onText })
    cost = costOf(service, units)
    if (!outcome.ok) return { refusal: outcome.problem, cost }
    const checked = checkAnswer(task, outcome.value, wire.kept, termbase)
    if (!checked.ok) return { refusal: checked.problem, cost }
    const { protocol, model, currency } = service
    const { sourceKey, sourcePrint, text: sourceText } = task
    const { text, children = null, doubts } = checked.value
    const source = { post: run.post, sourceKey, sourcePrint, sourceText }
    const made = { text, children, doubts, protocol, model, cost, currency }
    const proposal = await storeProposal({ ...source, ...made }, req)
    return { proposal, cost }
  } finally {
    await settleCharge(charge.value, cost, req)
  }
}

/**
 * Translate joints of a story, a few at a time, and tell what becomes of each. Each proposal is
 * stored before it is told: what is done stays, whatever comes after.
 *
 * @param signal ends the run, and closes the connections to the service.
 */
export const runMachine = async (
  run: MachineRun,
  req: PayloadRequest,
  signal: AbortSignal,
  tell: (event: RunEvent) => void,
): Promise<void> => {
  const payer = { run: randomUUID(), post: run.post }
  const waiting = [...run.wanted]
  const ended = new AbortController()
  const ending = AbortSignal.any([signal, ended.signal])
  let [proposed, refused, cost] = [0, 0, 0]
  let last: MachineRefusal | undefined
  const work = async (): Promise<void> => {
    for (let joint = waiting.shift(); joint; joint = waiting.shift()) {
      if (ending.aborted) return
      const task = await planTask(joint, run)
      const { sourceKey } = task
      const onText = (text: string) => tell({ type: 'text', sourceKey, text })
      const asked = await askOne(task, run, payer, { req, signal: ending, onText })
      cost += asked.cost
      if ('proposal' in asked) {
        proposed += 1
        tell({ type: 'proposed', proposal: asked.proposal, cost })
        continue
      }
      const { refusal } = asked
      if (refusal.code === 'machine/cancelled') return
      refused += 1
      tell({ type: 'refused', sourceKey, refusal, cost })
      if (endsRun(refusal)) {
        last ??= refusal
        ended.abort()
      }
    }
  }
  tell({ type: 'begun', count: run.wanted.length, currency: run.service.currency })
  await Promise.all(Array.from({ length: abreast }, work))
  if (signal.aborted) last ??= machineRefusal('cancelled')
  tell({ type: 'ended', proposed, refused, cost, ...(last ? { refusal: last } : {}) })
}
