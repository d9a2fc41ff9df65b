import type { PayloadRequest } from 'payload'

import type { Locale } from '../src/kernel/locale.ts'
import { isLocale } from '../src/kernel/locale.ts'

/** The language that the person behind a request reads messages in. */
export const languageOf = (req: Pick<PayloadRequest, 'i18n'>): Locale => {
  const language = req.i18n?.language
  return isLocale(language) ? language : 'en'
}
