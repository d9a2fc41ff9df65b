import type { Message } from '../../kernel/messages.ts'
import { say } from '../../kernel/messages.ts'
import { languageOfRequest } from './languageOfRequest.ts'
import { apiMessages } from './messages.ts'

/** A route's handler, as Next calls it. */
export type Handler<Rest extends unknown[]> = (
  request: Request,
  ...rest: Rest
) => Promise<Response> | Response

/** How many bytes a request may bring, by what it brings. */
export const bodyLimits = {
  /** An article of 400,000 characters with all its marks; the editor sends it as a form as well. */
  json: 8_000_000,
  /** One picture of 20 MB, and what is said about it. */
  form: 29_000_000,
  /** A GraphQL query with its variables. */
  query: 1_000_000,
} as const

const refuse = (request: Request, status: number, message: Message, limit = 0): Response => {
  const said = say(message, languageOfRequest(request.headers), { limit: limit / 1_000_000 })
  return Response.json({ errors: [{ message: said }] }, { status })
}

const read = async (body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer | null> => {
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(pieces, length)
    length += value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    pieces.push(value)
  }
}

const limitOf = (request: Request, isQuery: boolean): number => {
  if (isQuery) return bodyLimits.query
  const isForm = (request.headers.get('Content-Type') ?? '').startsWith('multipart/')
  return isForm ? bodyLimits.form : bodyLimits.json
}

/**
 * Read no more of a request than it may bring, and answer at all where its content makes no sense.
 *
 * Payload reads a body to its end, however long it is, and what throws before its own handling of
 * errors ends as a page of Next's.
 */
export const limitBody =
  <Rest extends unknown[]>(handler: Handler<Rest>, { isQuery = false } = {}): Handler<Rest> =>
  async (request, ...rest) => {
    const limit = limitOf(request, isQuery)
    const tooLarge = () => refuse(request, 413, apiMessages.bodyTooLarge, limit)
    if (Number(request.headers.get('Content-Length') ?? 0) > limit) return tooLarge()
    const body = request.body ? await read(request.body, limit) : undefined
    if (body === null) return tooLarge()
    const { method, headers, signal, url } = request
    const whole = new Request(url, {
      method,
      headers,
      signal,
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
    try {
      return await handler(whole, ...rest)
    } catch (error) {
      const status = (error as { status?: unknown } | null)?.status
      const isTheirs = error instanceof SyntaxError || status === 400
      if (!isTheirs) throw error
      return refuse(request, 400, apiMessages.unreadable)
    }
  }
