import http from 'node:http'
import https from 'node:https'

import type { PictureFormat } from '../../../content/pictures/pictureFormat.ts'
import { pictureFormat } from '../../../content/pictures/pictureFormat.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { FetchRefusal } from './fetchRefusal.ts'
import { guardedLookup, PrivateHost } from './guardedLookup.ts'
import type { HostRule } from './hostRule.ts'
import { judgeUrl } from './judgeUrl.ts'
import type { Network } from './network.ts'
import type { remoteLimits } from './remoteLimits.ts'

/** A picture as its host sent it; what it is was told by its bytes. */
export type FetchedPicture = { readonly bytes: Uint8Array; readonly format: PictureFormat }

/** What fetching depends on besides the address. */
export type Fetching = {
  readonly rules: readonly HostRule[]
  readonly network: Network
  readonly limits: Readonly<Record<keyof typeof remoteLimits, number>>
  /** Ends with the time of the whole run. */
  readonly runSignal: AbortSignal
  /** How many bytes may still come, of all pictures together. */
  readonly budget: { bytes: number }
}

/** So many bytes tell what a file is: an SVG may begin with a long comment. */
const headBytes = 16_384

const headers = {
  accept: 'image/avif,image/webp,image/svg+xml,image/*;q=0.8',
  // Nothing is unpacked: a small answer stays small.
  'accept-encoding': 'identity',
  'user-agent': 'Waferdesk (import of pictures)',
}

const ask = async (
  url: URL,
  signal: AbortSignal,
  network: Network,
): Promise<http.IncomingMessage> =>
  await new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    // No agent: each connection is looked up and judged, and none outlives its picture.
    const options = { agent: false, headers, lookup: guardedLookup(network), signal } as const
    request(url, options, resolve).on('error', reject).end()
  })

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

const read = async (
  answer: http.IncomingMessage,
  { budget, limits }: Fetching,
): Promise<Result<FetchedPicture, FetchRefusal>> => {
  const tooLarge = fail<FetchRefusal>({
    finding: 'fetch-large',
    values: { limit: Math.round(limits.bytes / 1_000_000) },
  })
  if (Number(answer.headers['content-length']) > limits.bytes) return tooLarge
  const chunks: Buffer[] = []
  let length = 0
  let isKnown = false
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    budget.bytes -= chunk.length
    if (length > limits.bytes) return tooLarge
    if (budget.bytes < 0) return fail({ finding: 'fetch-enough' })
    if (isKnown || length < headBytes) continue
    isKnown = pictureFormat(Buffer.concat(chunks)) !== undefined
    if (!isKnown) return fail({ finding: 'fetch-type' })
  }
  const bytes = Buffer.concat(chunks)
  const format = pictureFormat(bytes)
  return format ? ok({ bytes, format }) : fail({ finding: 'fetch-type' })
}

const follow = async (
  first: URL,
  signal: AbortSignal,
  fetching: Fetching,
): Promise<Result<FetchedPicture, FetchRefusal>> => {
  const { limits, network, rules } = fetching
  let url = first
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const refusal = judgeUrl(url, rules)
    if (refusal) {
      if (hop === 0) return fail(refusal)
      return fail({ finding: 'fetch-redirect', values: { to: url.host.slice(0, 200) } })
    }
    const answer = await ask(url, signal, network)
    try {
      const { statusCode = 0, headers: answered } = answer
      if (statusCode === 200) return await read(answer, fetching)
      const to = answered.location
      if (!isRedirect(statusCode) || to === undefined || !URL.canParse(to, url)) {
        return fail({ finding: 'fetch-status', values: { status: statusCode } })
      }
      url = new URL(to, url)
    } finally {
      answer.destroy()
    }
  }
  return fail({ finding: 'fetch-redirects', values: { limit: limits.redirects } })
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return (code ?? message).slice(0, 200)
}

/**
 * Fetch one picture, from hosts that may be asked only, within the limits. Never throws.
 *
 * Nothing is believed of what a host says of its answer: the bytes are counted, and tell what they
 * are. Whether they make a sound picture is for media to judge, as of every upload.
 */
export const fetchPicture = async (
  url: URL,
  fetching: Fetching,
): Promise<Result<FetchedPicture, FetchRefusal>> => {
  const { limits, runSignal } = fetching
  const own = AbortSignal.timeout(limits.milliseconds)
  try {
    return await follow(url, AbortSignal.any([own, runSignal]), fetching)
  } catch (error) {
    if (error instanceof PrivateHost) {
      return fail({ finding: 'fetch-private', values: { host: url.host.slice(0, 200) } })
    }
    if (runSignal.aborted) return fail({ finding: 'fetch-enough' })
    if (own.aborted) {
      const seconds = Math.round(limits.milliseconds / 1000)
      return fail({ finding: 'fetch-slow', values: { seconds } })
    }
    return fail({ finding: 'fetch-failed', values: { reason: reasonOf(error) } })
  }
}
