import type { Metadata } from 'next'
import { cache } from 'react'

import { addresses } from '../../../../../delivery/addresses.ts'
import { decodeSlug } from '../../../../../delivery/http/decodeSlug.ts'
import { parseCursor } from '../../../../../delivery/queries/cursor.ts'
import { listPageSize } from '../../../../../delivery/queries/findCategory.ts'
import { findChip } from '../../../../../delivery/queries/findChip.ts'
import { listAbout } from '../../../../../delivery/queries/listAbout.ts'
import { listCategories } from '../../../../../delivery/queries/listCategories.ts'
import { alternates } from '../../../../../delivery/site/alternates.ts'
import { carryTags } from '../../../../../delivery/site/carryTags.ts'
import { ChipPage } from '../../../../../delivery/site/ChipPage.tsx'
import { JsonLd } from '../../../../../delivery/site/JsonLd.tsx'
import { listTags } from '../../../../../delivery/site/listTags.ts'
import { messages } from '../../../../../delivery/site/messages.ts'
import { SiteFrame } from '../../../../../delivery/site/SiteFrame.tsx'
import { StoryList } from '../../../../../delivery/site/StoryList.tsx'
import { chipProduct } from '../../../../../delivery/views/jsonLd/chipProduct.ts'
import { readEnv } from '../../../../../env.ts'
import { cacheTags } from '../../../../../kernel/cacheTags.ts'
import { isLocale, otherLocale } from '../../../../../kernel/locale.ts'
import { say } from '../../../../../kernel/messages.ts'
import { describeNothing } from '../../describeNothing.ts'
import { findReader } from '../../findReader.ts'
import { leadElsewhere } from '../../leadElsewhere.tsx'

type Place = { locale: string; slug: string; cursor?: string }

const read = cache(async (locale: string, part: string, cursor: string | undefined) => {
  const slug = decodeSlug(part)
  const before = cursor === undefined ? undefined : parseCursor(cursor)
  if (!isLocale(locale) || slug === undefined) return undefined
  if (cursor !== undefined && before === undefined) return undefined
  const reader = await findReader(locale)
  const [record, categories] = await Promise.all([findChip(reader, slug), listCategories(reader)])
  if (!record) return undefined
  const page = await listAbout(reader, { chip: record.chip.id }, { before, size: listPageSize })
  return { record, categories, page }
})

export const describeChip = async ({ locale, slug, cursor }: Place): Promise<Metadata> => {
  const found = await read(locale, slug, cursor)
  if (!found || !isLocale(locale)) return describeNothing(locale)
  const { chip } = found.record
  const there = addresses.chip(otherLocale(locale), chip.slug)
  return {
    title: chip.name || chip.slug,
    description: chip.description ?? undefined,
    alternates: alternates(locale, addresses.chip(locale, chip.slug), there),
    ...(cursor ? { robots: { index: false, follow: true } } : {}),
  }
}

export const showChip = async ({ locale, slug, cursor }: Place) => {
  const found = await read(locale, slug, cursor)
  if (!found || !isLocale(locale)) {
    return leadElsewhere([locale, 'chips', slug], [cacheTags.chips])
  }
  const { record, categories, page } = found
  await carryTags([
    cacheTags.chips,
    ...[...record.sources.keys()].map(cacheTags.source),
    ...listTags(locale, page.cards),
  ])
  const here = addresses.chip(locale, record.chip.slug)
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={addresses.chip(otherLocale(locale), record.chip.slug)}
    >
      <JsonLd things={chipProduct(record, locale, readEnv().publicUrl)} />
      <ChipPage locale={locale} record={record} />
      {page.cards.length > 0 ? (
        <section className="strip" aria-labelledby="stories">
          <h2 className="rubric" id="stories">
            {say(messages.stories, locale)}
          </h2>
          <StoryList
            locale={locale}
            page={page}
            categories={categories}
            base={here}
            isFirstPage={cursor === undefined}
            headline="h3"
          />
        </section>
      ) : null}
    </SiteFrame>
  )
}
