import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'

/** What a service says that wants to be left alone: seconds, or a date (RFC 9110, 10.2.3). */
const waitOf = (retryAfter: string | null, now: number): number | undefined => {
  if (retryAfter === null) return undefined
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** Tell what a status that is no success means; 456 is DeepL's, 529 Anthropic's. */
export const failureOfStatus = (status: number, retryAfter: string | null = null): CallFailure => {
  const wait = waitOf(retryAfter, Date.now())
  switch (status) {
    case 401:
    case 403:
      return new CallFailure(machineRefusal('key-refused'))
    case 402:
    case 456:
      return new CallFailure(machineRefusal('quota'))
    case 429:
    case 503:
    case 529: {
      const seconds = Math.ceil((wait ?? 60_000) / 1000)
      return new CallFailure(machineRefusal('busy', { seconds }), { isPassing: true, wait })
    }
    default:
      return status >= 500
        ? new CallFailure(machineRefusal('failed', { status }), { isPassing: true, wait })
        : new CallFailure(machineRefusal('rejected', { status }))
  }
}
