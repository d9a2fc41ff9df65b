import { alignStory } from '../../src/features/bilingual/alignment/alignStory.ts'
import type { Message } from '../../src/kernel/messages.ts'
import { sayInBoth } from '../../src/kernel/messages.ts'
import type { Problem } from '../../src/kernel/problem.ts'
import type { Result } from '../../src/kernel/result.ts'
import { fail, ok } from '../../src/kernel/result.ts'
import type { Segment } from '../../src/content/segments/segment.ts'
import type { Judgement } from './judgeJoints.ts'
import { judgeJoints } from './judgeJoints.ts'
import type { LabelledPair } from './labelledPairs.ts'
import { labelledPairs } from './labelledPairs.ts'
import { messages } from './messages.ts'
import { pageReader } from './pageReader.ts'

/** What came of one pair. */
export type PairVerdict = Judgement & Pick<LabelledPair, 'set'> & { readonly path: string }

type Read = ReturnType<typeof pageReader> extends Result<infer Reader, Problem> ? Reader : never

const readSide = (side: LabelledPair['en'], read: Read): Result<readonly Segment[], Message> => {
  const page = read(side.path)
  if (!page.ok) return fail(sayInBoth(page.problem.message, page.problem.values))
  if (!page.value) return fail(sayInBoth(messages.missing, { path: side.path }))
  const { segments, print } = page.value
  if (print === side.print && segments.length === side.segments) return ok(segments)
  const values = { path: side.path, segments: segments.length, labelled: side.segments }
  return fail(sayInBoth(messages.changed, values))
}

const judgePair = (pair: LabelledPair, read: Read): Result<PairVerdict, Message> => {
  const [chinese, english] = [readSide(pair['zh-TW'], read), readSide(pair.en, read)]
  if (!chinese.ok) return chinese
  if (!english.ok) return english
  const segments = { 'zh-TW': chinese.value, en: english.value }
  const proposed = alignStory([], segments)
    .filter(({ state }) => state === 'proposed')
    .map(({ sides }) => ({
      'zh-TW': sides['zh-TW'].map((one) => chinese.value.indexOf(one)),
      en: sides.en.map((one) => english.value.indexOf(one)),
    }))
  const sizes = { 'zh-TW': chinese.value.length, en: english.value.length }
  const judgement = judgeJoints(proposed, pair.joints, sizes)
  return ok({ ...judgement, set: pair.set, path: pair['zh-TW'].path })
}

/**
 * Judge what is proposed for the labelled pairs of a site; fails with the words for whoever has to
 * mend it.
 */
export const judgePairs = (dir: string): Result<readonly PairVerdict[], Message> => {
  const read = pageReader(dir)
  if (!read.ok) return fail(sayInBoth(read.problem.message, read.problem.values))
  const verdicts: PairVerdict[] = []
  for (const pair of labelledPairs()) {
    const verdict = judgePair(pair, read.value)
    if (!verdict.ok) return verdict
    verdicts.push(verdict.value)
  }
  return ok(verdicts)
}
