import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header that a signed request carries. */
export const signatureHeader = 'x-waferdesk-signature'

const longestAge = 5 * 60_000

const stamp = (secret: string, seconds: number, body: string): Buffer =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest()

/**
 * Sign the body of a request between our own processes: HMAC-SHA256 over the time and the body.
 *
 * The answer is the value of `signatureHeader`: `t=<seconds since 1970>,v1=<hexadecimal>`.
 */
export const sign = (secret: string, body: string, now: Date): string => {
  const seconds = Math.floor(now.getTime() / 1000)
  return `t=${seconds},v1=${stamp(secret, seconds, body).toString('hex')}`
}

/**
 * Tell whether a body was signed by somebody who knows the secret, in the last five minutes.
 *
 * Give the body exactly as it came, before it is parsed. Clocks may differ by five minutes either
 * way. Within that time a request can be sent again by whoever saw it: use it only for what does no
 * harm when it is done twice.
 */
export const verify = (
  secret: string,
  body: string,
  header: string | null | undefined,
  now: Date,
): boolean => {
  const [, seconds, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (seconds === undefined || given === undefined) return false
  const isRecent = Math.abs(now.getTime() - Number(seconds) * 1000) <= longestAge
  const isRight = timingSafeEqual(Buffer.from(given, 'hex'), stamp(secret, Number(seconds), body))
  return isRight && isRecent
}
