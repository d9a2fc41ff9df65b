import { z } from 'zod'

import type { TranslationService } from '../../../../kernel/translationService.ts'
import type { Translator } from '../machine.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'
import { failureOfStatus } from './failureOfStatus.ts'
import { parseEvent } from './parseEvent.ts'
import type { Patience } from './patience.ts'
import { writePrompt } from './prompt.ts'
import { readEvents } from './readEvents.ts'
import { showModelText } from './readModelText.ts'
import type { Stream } from './streamAnswer.ts'
import { streamAnswer } from './streamAnswer.ts'
import { longestOutput, weighPrompt } from './weighPrompt.ts'

const ownAddress = 'https://api.openai.com/v1'

const chunk = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: z
    .object({
      prompt_tokens: z.number().int().nonnegative(),
      completion_tokens: z.number().int().nonnegative(),
    })
    .nullish(),
  error: z.unknown().optional(),
})

const take = (stream: Stream, data: string): void => {
  const { choices, usage, error } = parseEvent(data, chunk)
  if (error !== undefined && error !== null) throw failureOfStatus(500)
  if (usage) [stream.input, stream.output] = [usage.prompt_tokens, usage.completion_tokens]
  const [choice] = choices
  if (choice?.delta?.refusal) throw new CallFailure(machineRefusal('declined'))
  stream.said += choice?.delta?.content ?? ''
  const end = choice?.finish_reason
  if (end === 'content_filter') throw new CallFailure(machineRefusal('declined'))
  if (end === 'length') throw new CallFailure(machineRefusal('cut-off'))
  if (end) stream.isWhole = true
}

/**
 * Translate by any service that speaks `POST /chat/completions` and streams.
 *
 * OpenAI itself has renamed the limit of an answer; the others know the old name.
 */
export const openAiTranslator = (service: TranslationService, patience: Patience): Translator => {
  const { key, model, url = ownAddress } = service
  const limit = url === ownAddress ? 'max_completion_tokens' : 'max_tokens'
  return {
    weigh: (question) => weighPrompt(writePrompt(question), question),
    translate: async (question, { signal, onText }) => {
      const prompt = writePrompt(question)
      const call = {
        url: `${url}/chat/completions`,
        headers: { Authorization: `Bearer ${key}` },
        body: {
          model,
          stream: true,
          stream_options: { include_usage: true },
          [limit]: longestOutput(question),
          messages: [
            { role: 'system', content: prompt.system },
            { role: 'user', content: prompt.user },
          ],
        },
      }
      const { likely } = weighPrompt(prompt, question)
      return await streamAnswer(
        async (stream) => {
          for await (const { data } of readEvents(call, patience, signal)) {
            if (data === '[DONE]') return
            const before = stream.said
            take(stream, data)
            if (stream.said !== before) onText(showModelText(stream.said))
          }
        },
        { likely, patience, signal },
      )
    },
  }
}
