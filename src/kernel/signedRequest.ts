import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

/**
 * What our own processes say to each other over HTTP, signed.
 *
 * - *signature*: `t=<seconds since 1970>,v1=<HMAC-SHA256 in hexadecimal>` in the header below, over
 *   `<seconds>\n<method> <path>\n<body>`, where `path` is without host and query.
 * - *tolerance*: how far a signature's time may be from ours; an older one is a replay.
 */
export const signatureHeader = 'x-waferdesk-signature'

/** What is signed: nothing else of a request is to be trusted. */
export type SignedParts = {
  readonly secret: string
  readonly method: 'POST'
  /** Without host and query, such as `/internal/revalidate`. */
  readonly path: string
  readonly body: string
}

/** Why a signature is not believed. */
export type SignatureProblem = 'absent' | 'malformed' | 'expired' | 'mismatch'

const toleranceSeconds = 300

const secondsOf = (moment: Date): number => Math.floor(moment.getTime() / 1000)

const printOf = ({ secret, method, path, body }: SignedParts, seconds: number): string =>
  createHmac('sha256', secret).update(`${seconds}\n${method} ${path}\n${body}`).digest('hex')

/** Sign a request as of a moment; the result goes into `signatureHeader`. */
export const signRequest = (parts: SignedParts, now: Date): string => {
  const seconds = secondsOf(now)
  return `t=${seconds},v1=${printOf(parts, seconds)}`
}

/**
 * Tell whether one of our own processes signed a request, within five minutes of `now`.
 *
 * Within these five minutes the same request may come twice: what it asks for has to be idempotent.
 */
export const verifyRequest = (
  parts: SignedParts,
  signature: string | null,
  now: Date,
): Result<true, SignatureProblem> => {
  if (signature === null) return fail('absent')
  const found = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature)
  if (!found) return fail('malformed')
  const seconds = Number(found[1])
  if (Math.abs(secondsOf(now) - seconds) > toleranceSeconds) return fail('expired')
  const expected = Buffer.from(printOf(parts, seconds), 'hex')
  return timingSafeEqual(expected, Buffer.from(found[2]!, 'hex')) ? ok(true) : fail('mismatch')
}
