import { z } from 'zod'

import type { TranslationService } from '../../../../kernel/translationService.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import type { Question, Translator } from '../machine.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'
import { deepLClient } from './deepLClient.ts'
import { isUnpaid } from './isUnpaid.ts'
import type { Patience } from './patience.ts'
import { showModelText } from './readModelText.ts'
import { retrying } from './retrying.ts'

const modelTypes = ['quality_optimized', 'latency_optimized', 'prefer_quality_optimized'] as const

const result = z.object({
  text: z.string(),
  billedCharacters: z.number().int().nonnegative().nullish(),
})

/** What DeepL takes at most: ten instructions of 300 characters. */
const mostInstructions = 10
const longestInstruction = 300

const instructionsOf = ({ terms }: Question): string[] =>
  terms
    .slice(0, mostInstructions)
    .map(({ source, write, never }) =>
      [
        `Translate “${source}” as “${write}”`,
        ...(never.length === 0 ? [] : [`, never as ${never.map((one) => `“${one}”`).join(', ')}`]),
        '.',
      ]
        .join('')
        .slice(0, longestInstruction),
    )

/** What stands around a segment, in its own language, which DeepL reads and does not charge for. */
const contextOf = ({ before, after }: Question): string =>
  [...before, ...after].map(({ source }) => source).join('\n')

const charactersOf = (text: string): number => [...text].length

/** Whatever is thrown by the library or the schema alone is an answer that cannot be read. */
const refusalOf = (error: unknown, outer: AbortSignal, signal: AbortSignal): MachineRefusal => {
  if (outer.aborted) return machineRefusal('cancelled')
  if (signal.aborted) return machineRefusal('timed-out')
  return error instanceof CallFailure ? error.refusal : machineRefusal('rubbish')
}

/** Translate by DeepL, which answers all at once. */
export const deepLTranslator = (service: TranslationService, patience: Patience): Translator => {
  const modelType = modelTypes.find((type) => type === service.model)
  return {
    weigh: ({ wire }) => {
      const units = { input: charactersOf(wire), output: 0 }
      return { likely: units, most: units }
    },
    translate: async (question, { signal: outer, onText }) => {
      const { from, to, wire } = question
      const signal = AbortSignal.any([outer, AbortSignal.timeout(patience.total)])
      const instructions = modelType === 'latency_optimized' ? [] : instructionsOf(question)
      const context = contextOf(question)
      const call = async (): Promise<z.output<typeof result>> => {
        const answer: unknown = await deepLClient(service, patience, signal).translateText(
          wire,
          from === 'en' ? 'en' : 'zh',
          to === 'en' ? 'en-US' : 'zh-HANT',
          {
            tagHandling: 'xml',
            ignoreTags: ['keep'],
            preserveFormatting: true,
            ...(modelType ? { modelType } : {}),
            ...(context === '' ? {} : { context }),
            ...(instructions.length === 0 ? {} : { customInstructions: instructions }),
          },
        )
        return result.parse(answer)
      }
      try {
        const { text, billedCharacters } = await retrying(call, patience, signal)
        onText(showModelText(text))
        return {
          outcome: ok(text),
          units: { input: billedCharacters ?? charactersOf(wire), output: 0 },
        }
      } catch (error) {
        const refusal = refusalOf(error, outer, signal)
        const input = isUnpaid(refusal) ? 0 : charactersOf(wire)
        return { outcome: fail(refusal), units: { input, output: 0 } }
      }
    },
  }
}
