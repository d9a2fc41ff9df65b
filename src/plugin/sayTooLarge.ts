import type { Config } from 'payload'

import { say } from '../kernel/messages.ts'
import { defaultLocale, isLocale } from '../kernel/locale.ts'
import { apiMessages } from '../delivery/api/messages.ts'

type ErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Say how much may be sent at a time, in the language of whoever sent more.
 *
 * Payload refuses the rest of a form while it is still arriving, in English and without a number.
 * It adds the size of what it has read where the limit was that of a file.
 */
export const sayTooLarge: ErrorHook = ({ error, req, result }) => {
  const { data, status } = error as Error & { data?: { size?: unknown } | null; status?: unknown }
  if (status !== 413) return undefined
  const { limits } = req.payload.config.upload
  const isFile = data?.size !== undefined
  const bytes = (isFile ? limits?.fileSize : limits?.fieldSize) ?? 0
  const language = req.i18n?.language
  const message = say(
    isFile ? apiMessages.fileTooLarge : apiMessages.bodyTooLarge,
    isLocale(language) ? language : defaultLocale,
    { limit: Math.round(bytes / 1_000_000) },
  )
  return { response: { ...result, errors: [{ message }] }, status: 413 }
}
