import type { Config } from 'payload'

import { say } from '../kernel/messages.ts'
import { defaultLocale, isLocale } from '../kernel/locale.ts'
import { apiMessages } from '../delivery/api/messages.ts'

type ErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

type Caused = { code?: unknown; cause?: unknown; originalError?: unknown }

/** Postgres's classes of mistakes in what it was given: data (22), and what it points at (23). */
const isOfData = (error: unknown, depth = 0): boolean => {
  if (depth > 5 || typeof error !== 'object' || error === null) return false
  if (error instanceof RangeError && error.message === 'Invalid time value') return true
  const { cause, code, originalError } = error as Caused
  if (typeof code === 'string' && /^2[23][0-9A-Z]{3}$/.test(code)) return true
  return isOfData(cause, depth + 1) || isOfData(originalError, depth + 1)
}

/**
 * Answer a number out of range, a date that is none or a relation to nothing as the sender's mistake.
 *
 * Payload checks no draft and no id, and what Postgres then refuses would read as a failure of ours.
 */
export const sayDataErrors: ErrorHook = ({ error, graphqlResult, req, result }) => {
  if (!isOfData(error)) return undefined
  const language = req.i18n?.language
  const message = say(apiMessages.badValue, isLocale(language) ? language : defaultLocale)
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message } }
  return { response: { ...result, errors: [{ message }] }, status: 400 }
}
