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

const ownAddress = 'https://api.anthropic.com'

const count = z.number().int().nonnegative()

const start = z.object({
  message: z.object({
    usage: z.object({
      input_tokens: count,
      cache_creation_input_tokens: count.nullish(),
      cache_read_input_tokens: count.nullish(),
    }),
  }),
})

const piece = z.object({
  delta: z.object({ type: z.string(), text: z.string().optional() }),
})

const ending = z.object({
  delta: z.object({ stop_reason: z.string().nullish() }),
  usage: z.object({ output_tokens: count }).nullish(),
})

const failure = z.object({ error: z.object({ type: z.string() }) })

/** What an error means that comes instead of the rest of an answer. */
const statuses: Readonly<Record<string, number>> = {
  authentication_error: 401,
  permission_error: 403,
  billing_error: 402,
  rate_limit_error: 429,
  overloaded_error: 529,
}

const take = (stream: Stream, { type, data }: { type: string; data: string }): void => {
  switch (type) {
    case 'message_start': {
      const { usage } = parseEvent(data, start).message
      stream.input =
        usage.input_tokens +
        (usage.cache_creation_input_tokens ?? 0) +
        (usage.cache_read_input_tokens ?? 0)
      return
    }
    case 'content_block_delta': {
      const { delta } = parseEvent(data, piece)
      if (delta.type === 'text_delta') stream.said += delta.text ?? ''
      return
    }
    case 'message_delta': {
      const { delta, usage } = parseEvent(data, ending)
      if (usage) stream.output = usage.output_tokens
      if (delta.stop_reason === 'max_tokens') throw new CallFailure(machineRefusal('cut-off'))
      if (delta.stop_reason === 'refusal') throw new CallFailure(machineRefusal('declined'))
      return
    }
    case 'message_stop':
      stream.isWhole = true
      return
    case 'error': {
      const { error } = parseEvent(data, failure)
      throw failureOfStatus(statuses[error.type] ?? 500)
    }
    default:
      // Pings, the edges of blocks, and events that are yet to be invented.
      parseEvent(data, z.object({ type: z.string() }))
  }
}

/** Translate by any service that speaks `POST /v1/messages` and streams. */
export const anthropicTranslator = (
  service: TranslationService,
  patience: Patience,
): Translator => {
  const { key, model, url = ownAddress } = service
  return {
    weigh: (question) => weighPrompt(writePrompt(question), question),
    translate: async (question, { signal, onText }) => {
      const prompt = writePrompt(question)
      const call = {
        url: `${url}/v1/messages`,
        headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01' },
        body: {
          model,
          stream: true,
          max_tokens: longestOutput(question),
          system: prompt.system,
          messages: [{ role: 'user', content: prompt.user }],
        },
      }
      const { likely } = weighPrompt(prompt, question)
      return await streamAnswer(
        async (stream) => {
          for await (const { event = '', data } of readEvents(call, patience, signal)) {
            const before = stream.said
            take(stream, { type: event, data })
            if (stream.said !== before) onText(showModelText(stream.said))
            if (stream.isWhole) return
          }
        },
        { likely, patience, signal },
      )
    },
  }
}
