'use client'
import type { Result } from '../../../src/kernel/result.ts'
import { fail, ok } from '../../../src/kernel/result.ts'

type Refused = { readonly errors?: ReadonlyArray<{ readonly message?: string }> }

/** How long the next try waits after so many failed ones, in milliseconds. */
const pauses = [500, 1000, 2000, 4000, 8000]

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const sendOne = async (
  address: string,
  body: Blob,
  language: string,
  signal: AbortSignal,
): Promise<Result<undefined, string | null>> => {
  for (const [tries, pause] of [...pauses, 0].entries()) {
    try {
      const response = await fetch(address, {
        method: 'PUT',
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/octet-stream' },
        body,
        signal,
      })
      if (response.ok) return ok(undefined)
      // What the server breaks down over may go the next time; what it refuses will not.
      if (response.status < 500 || tries === pauses.length) {
        const json = (await response.json().catch(() => ({}))) as Refused
        return fail(json.errors?.[0]?.message ?? null)
      }
    } catch {
      if (signal.aborted || tries === pauses.length) return fail(null)
    }
    await wait(pause)
    if (signal.aborted) return fail(null)
  }
  return fail(null)
}

/**
 * Send bytes part by part, each again if the network fails, and tell how many were sent in all; or
 * why the server does not take them, `null` if it does not say.
 */
export const sendParts = async (
  pieces: AsyncIterable<Uint8Array>,
  {
    address,
    part,
    language,
    signal,
    onSent,
  }: {
    /** The address of parts, without its query. */
    readonly address: string
    /** How large a part may be, in bytes. */
    readonly part: number
    readonly language: string
    readonly signal: AbortSignal
    readonly onSent: (bytes: number) => void
  },
): Promise<Result<number, string | null>> => {
  let waiting: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  let sent = 0
  const send = async (bytes: number): Promise<Result<undefined, string | null>> => {
    const all = new Blob(waiting)
    const taken = await sendOne(`${address}?at=${sent}`, all.slice(0, bytes), language, signal)
    if (!taken.ok) return taken
    waiting = bytes < size ? [new Uint8Array(await all.slice(bytes).arrayBuffer())] : []
    size -= bytes
    sent += bytes
    onSent(sent)
    return taken
  }
  for await (const piece of pieces) {
    waiting.push(new Uint8Array(piece))
    size += piece.length
    // oxlint-disable-next-line no-unmodified-loop-condition -- sending takes what it has sent
    while (size >= part) {
      const taken = await send(part)
      if (!taken.ok) return taken
    }
  }
  if (size > 0) {
    const taken = await send(size)
    if (!taken.ok) return taken
  }
  return ok(sent)
}
