import type { Metadata } from 'next'
import { locale as localeOfPage } from 'next/root-params'

import { NotFoundPage } from '../../../delivery/site/NotFoundPage.tsx'
import type { Locale } from '../../../kernel/locale.ts'
import { defaultLocale, isLocale } from '../../../kernel/locale.ts'
import { describeNothing } from './describeNothing.ts'
import { findReader } from './findReader.ts'
import { listCategories } from '../../../delivery/queries/listCategories.ts'

const findLocale = async (): Promise<Locale> => {
  const given = await localeOfPage()
  return isLocale(given) ? given : defaultLocale
}

export const generateMetadata = async (): Promise<Metadata> => describeNothing(await findLocale())

export default async function NotFound() {
  const locale = await findLocale()
  return (
    <NotFoundPage locale={locale} categories={await listCategories(await findReader(locale))} />
  )
}
