import type { Metadata } from 'next'
import { cache } from 'react'

import { addresses } from '../../../../../delivery/addresses.ts'
import { decodeSlug } from '../../../../../delivery/http/decodeSlug.ts'
import { parseCursor } from '../../../../../delivery/queries/cursor.ts'
import { findCategory } from '../../../../../delivery/queries/findCategory.ts'
import { alternates } from '../../../../../delivery/site/alternates.ts'
import { carryTags } from '../../../../../delivery/site/carryTags.ts'
import { listTags } from '../../../../../delivery/site/listTags.ts'
import { SiteFrame } from '../../../../../delivery/site/SiteFrame.tsx'
import { StoryList } from '../../../../../delivery/site/StoryList.tsx'
import { cacheTags } from '../../../../../kernel/cacheTags.ts'
import { isLocale, otherLocale } from '../../../../../kernel/locale.ts'
import { describeNothing } from '../../describeNothing.ts'
import { findReader } from '../../findReader.ts'
import { leadElsewhere } from '../../leadElsewhere.tsx'

type Place = { locale: string; slug: string; cursor?: string }

const read = cache(async (locale: string, part: string, cursor: string | undefined) => {
  const slug = decodeSlug(part)
  const before = cursor === undefined ? undefined : parseCursor(cursor)
  if (!isLocale(locale) || slug === undefined) return undefined
  if (cursor !== undefined && before === undefined) return undefined
  return await findCategory(await findReader(locale), slug, before)
})

export const describeCategory = async ({ locale, slug, cursor }: Place): Promise<Metadata> => {
  const found = await read(locale, slug, cursor)
  if (!found || !isLocale(locale)) return describeNothing(locale)
  const here = addresses.category(locale, found.category.slug)
  const there = addresses.category(otherLocale(locale), found.category.slug)
  return {
    title: found.category.name,
    description: found.category.description ?? undefined,
    alternates: alternates(locale, here, there),
    ...(cursor ? { robots: { index: false, follow: true } } : {}),
  }
}

export const showCategory = async ({ locale, slug, cursor }: Place) => {
  const found = await read(locale, slug, cursor)
  if (!found || !isLocale(locale)) {
    return leadElsewhere([locale, 'categories', slug], [cacheTags.categories])
  }
  const { category, categories, page } = found
  await carryTags(listTags(locale, page.cards))
  const here = addresses.category(locale, category.slug)
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={addresses.category(otherLocale(locale), category.slug)}
      here={here}
    >
      <header className="page-head">
        <h1>{category.name}</h1>
        {category.description ? <p>{category.description}</p> : null}
      </header>
      <StoryList
        locale={locale}
        page={page}
        categories={categories}
        base={here}
        isFirstPage={cursor === undefined}
        withCategory={false}
      />
    </SiteFrame>
  )
}
