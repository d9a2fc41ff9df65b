import { EventSourceParserStream } from 'eventsource-parser/stream'

import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'
import { failureOfStatus } from './failureOfStatus.ts'
import type { Patience } from './patience.ts'

/** A call that is answered by server-sent events. */
type Call = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: object
}

/** An event whose data has come whole. */
type ServerEvent = { readonly event?: string | undefined; readonly data: string }

/** More than this is no translation of a segment. */
const longestAnswer = 4_000_000

/** Ends a call after some silence, or when all of its time is over. */
const watch = ({ silence, total }: Patience, outer: AbortSignal) => {
  const own = new AbortController()
  let isLate = false
  const end = () => {
    isLate = true
    own.abort()
  }
  let quiet = setTimeout(end, silence)
  const whole = setTimeout(end, total)
  const heard = () => {
    clearTimeout(quiet)
    quiet = setTimeout(end, silence)
  }
  const stop = () => {
    clearTimeout(quiet)
    clearTimeout(whole)
  }
  return { signal: AbortSignal.any([own.signal, outer]), heard, stop, isLate: () => isLate }
}

/**
 * Post a question and read the events of its answer, one by one. Whoever stops reading closes the
 * connection.
 *
 * Redirections are not followed: the key is for one address.
 *
 * @throws CallFailure; one before the first event may pass.
 */
export async function* readEvents(
  { url, headers, body }: Call,
  patience: Patience,
  outer: AbortSignal,
): AsyncGenerator<ServerEvent> {
  const clock = watch(patience, outer)
  let hasBegun = false
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', ...headers },
      body: JSON.stringify(body),
      signal: clock.signal,
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw failureOfStatus(response.status, response.headers.get('Retry-After'))
    }
    const isEvents = response.headers.get('Content-Type')?.includes('text/event-stream') ?? false
    if (!response.body || !isEvents) {
      await response.body?.cancel()
      throw new CallFailure(machineRefusal('rubbish'))
    }
    const events = response.body
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new EventSourceParserStream({ maxBufferSize: longestAnswer }))
    let length = 0
    for await (const event of events) {
      clock.heard()
      hasBegun = true
      length += event.data.length
      if (length > longestAnswer) throw new CallFailure(machineRefusal('too-long'))
      yield event
    }
  } catch (error) {
    if (error instanceof CallFailure) throw error
    if (outer.aborted) throw new CallFailure(machineRefusal('cancelled'))
    const isPassing = !hasBegun
    if (clock.isLate()) throw new CallFailure(machineRefusal('timed-out'), { isPassing })
    throw new CallFailure(machineRefusal(hasBegun ? 'cut-off' : 'unreachable'), { isPassing })
  } finally {
    clock.stop()
  }
}
