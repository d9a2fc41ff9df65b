import type { CodedText } from '../../../content/segments/inline/coded.ts'
import type { SegmentKind } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { Result } from '../../../kernel/result.ts'
import type { MachineRefusal } from './machineRefusal.ts'

/**
 * Machine translation, which proposes and never writes.
 *
 * - *task*: what is to be translated of one joint, with all that the desk knows to help it.
 * - *translator*: a service, spoken to in its protocol; knows nothing of posts.
 * - *answer*: the words that came back, and the units that they cost; not trusted before
 *   `checkAnswer` has held them against the task.
 * - *proposal*: a checked answer, stored beside the human text until somebody takes or dismisses it.
 *   It is *outdated* when its source has changed since.
 * - *run*: one order: tasks of one post that are translated one after the other.
 * - *charge*: what a question may cost, stored before it leaves, and corrected when its answer is in.
 * - *ceiling*: what may be spent in a run, on a day, in a month.
 * - *wire text*: a text as it goes out: its codes (`coded.ts`) as `<g>` and `<x>`, angle brackets of
 *   its own as entities, and `<keep>` around quotations that are in the target's language already.
 */
export type Task = {
  /** Who the translated segments are: the same as long as the same segments are joined. */
  readonly sourceKey: string
  /** What they say, folded: the same as long as they mean the same. */
  readonly sourcePrint: string
  readonly from: Locale
  readonly to: Locale
  readonly kind: SegmentKind
  /** Without formatting; lines are parted by `\n`. */
  readonly text: string
  /** The same with its formatting, links, mentions and breaks as codes. */
  readonly coded: CodedText
  /** What the translation says now, where there is one that has gone stale. */
  readonly current: string
  readonly terms: readonly TermHint[]
  readonly examples: readonly Example[]
  /** What stands around it, in reading order, with its translation where there is one. */
  readonly before: readonly Example[]
  readonly after: readonly Example[]
}

/** How a concept that the source names is called in the other language, and how it is not. */
export type TermHint = {
  readonly source: string
  readonly write: string
  readonly never: readonly string[]
}

/** Words, and what says them in the other language; nothing where that is not written yet. */
export type Example = { readonly source: string; readonly target: string }

/** What a question or an answer comes to: tokens, of DeepL characters of the source. */
export type Units = { readonly input: number; readonly output: number }

/** What a service gives back; `units` also of an answer that came to nothing, for it is paid. */
export type Answer = {
  readonly outcome: Result<string, MachineRefusal>
  readonly units: Units
}

/** A task as it is put to a service. */
export type Question = Task & { readonly wire: string }

/** A service that translates. */
export type Translator = {
  /** What a question will come to: as is likely, and at the very most. */
  readonly weigh: (question: Question) => { readonly likely: Units; readonly most: Units }
  /**
   * Translate a question's wire text into wire text.
   *
   * @param signal ends the question, and its connection, at once.
   * @param onText is told how much of the answer has come, from its beginning on.
   */
  readonly translate: (
    question: Question,
    options: { readonly signal: AbortSignal; readonly onText: (text: string) => void },
  ) => Promise<Answer>
}
