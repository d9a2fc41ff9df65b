import config from '@payload-config'
import { draftMode, headers } from 'next/headers'
import { getPayload } from 'payload'

import type { Reader } from '../../../delivery/queries/reader.ts'
import type { Locale } from '../../../kernel/locale.ts'

/**
 * Find out who reads.
 *
 * Everybody is the public. In draft mode, which bypasses every cache, somebody who is signed in to
 * the desk reads as themselves; the mode's cookie alone shows nobody a draft.
 */
export const findReader = async (locale: Locale): Promise<Reader> => {
  const payload = await getPayload({ config })
  const { isEnabled } = await draftMode()
  if (!isEnabled) return { payload, locale }
  const { user } = await payload.auth({ headers: await headers() })
  return user ? { payload, locale, user } : { payload, locale }
}
