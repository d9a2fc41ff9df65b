import type { Metadata } from 'next'

import type { Locale } from '../../kernel/locale.ts'
import { otherLocale } from '../../kernel/locale.ts'
import { addresses } from '../addresses.ts'

/** Say where a page is, where it is in the other language, and where its language's feed is. */
export const alternates = (
  locale: Locale,
  here: string,
  counterpart: string | undefined,
): Metadata['alternates'] => ({
  canonical: here,
  languages: counterpart ? { [locale]: here, [otherLocale(locale)]: counterpart } : {},
  types: { 'application/atom+xml': addresses.feed(locale) },
})
