import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { addresses } from '../../../../delivery/addresses.ts'
import { listCategories } from '../../../../delivery/queries/listCategories.ts'
import { longestQuery, searchPosts } from '../../../../delivery/queries/searchPosts.ts'
import { messages } from '../../../../delivery/site/messages.ts'
import { SearchForm } from '../../../../delivery/site/SearchForm.tsx'
import { SearchResults } from '../../../../delivery/site/SearchResults.tsx'
import { SiteFrame } from '../../../../delivery/site/SiteFrame.tsx'
import { defaultLocale, isLocale, otherLocale } from '../../../../kernel/locale.ts'
import { say } from '../../../../kernel/messages.ts'
import { findReader } from '../findReader.ts'
import { leadOn } from '../leadOn.ts'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return {
    title: say(messages.search, isLocale(locale) ? locale : defaultLocale),
    robots: { index: false, follow: true },
  }
}

export default async function Search({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) {
    await leadOn([locale, 'search'])
    return notFound()
  }
  const { q } = await searchParams
  const query = (typeof q === 'string' ? q : '').slice(0, longestQuery).trim()
  const reader = await findReader(locale)
  const [categories, result] = await Promise.all([
    listCategories(reader),
    query === '' ? undefined : searchPosts(reader, query),
  ])
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={`${addresses.search(otherLocale(locale))}${query ? `?q=${encodeURIComponent(query)}` : ''}`}
    >
      <header className="page-head">
        <h1>{say(messages.search, locale)}</h1>
      </header>
      <SearchForm locale={locale} query={query} />
      {result ? (
        <SearchResults locale={locale} query={query} result={result} categories={categories} />
      ) : null}
    </SiteFrame>
  )
}
