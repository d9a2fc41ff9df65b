import type { PayloadRequest } from 'payload'

import type {
  MachineRun,
  RunEvent,
} from '../../../../src/features/bilingual/machine/run/machineRun.ts'
import { runMachine } from '../../../../src/features/bilingual/machine/run/machineRun.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { sayProblem } from '../../../../src/kernel/problem.ts'
import { languageOf } from '../../../languageOf.ts'

/** An event as the browser reads it: reasons are said in words. */
const written = (event: RunEvent, language: Locale): object => {
  if (!('refusal' in event) || !event.refusal) return event
  const { refusal, ...rest } = event
  return { ...rest, code: refusal.code, message: sayProblem(refusal, language) }
}

/** How often the same answer is shown as it grows, in milliseconds: it is told whole each time. */
const leastPause = 120

/** Leave out what nobody could read before the next one comes. */
const sparingly = (tell: (event: RunEvent) => void): ((event: RunEvent) => void) => {
  const toldAt = new Map<string, number>()
  return (event) => {
    if (event.type === 'text') {
      const now = performance.now()
      if (now - (toldAt.get(event.sourceKey) ?? -Infinity) < leastPause) return
      toldAt.set(event.sourceKey, now)
    }
    tell(event)
  }
}

/**
 * Answer with a run as it goes on: an event a line, as JSON. Whoever closes the connection ends the
 * run, and with it the questions that are under way.
 */
export const streamRun = (run: MachineRun, req: PayloadRequest): Response => {
  const ending = new AbortController()
  const signal = req.signal ? AbortSignal.any([ending.signal, req.signal]) : ending.signal
  const encoder = new TextEncoder()
  const language = languageOf(req)
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const tell = (event: RunEvent): void => {
        // Nobody may listen any more; what is done is stored all the same.
        if (ending.signal.aborted) return
        controller.enqueue(encoder.encode(`${JSON.stringify(written(event, language))}\n`))
      }
      try {
        await runMachine(run, req, signal, sparingly(tell))
        if (!ending.signal.aborted) controller.close()
      } catch (error) {
        req.payload.logger.error({ err: error, msg: 'A translation run failed' })
        if (!ending.signal.aborted) controller.error(new Error('The run failed'))
        // What else is under way would be told to nobody.
        ending.abort()
      }
    },
    cancel: () => ending.abort(),
  })
  return new Response(stream, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      // Proxies that collect answers would show nothing until the end.
      'X-Accel-Buffering': 'no',
    },
  })
}
