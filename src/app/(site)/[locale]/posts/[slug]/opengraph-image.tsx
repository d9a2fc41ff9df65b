import config from '@payload-config'
import { unstable_cache } from 'next/cache'
import { notFound } from 'next/navigation'
import { ImageResponse } from 'next/og'
import { getPayload } from 'payload'

import { findHeadline } from '../../../../../delivery/queries/findHeadline.ts'
import { cardSize, HeadlineCard } from '../../../../../delivery/site/openGraph/HeadlineCard.tsx'
import { siteIdentity } from '../../../../../delivery/siteIdentity.ts'
import { cacheTags } from '../../../../../kernel/cacheTags.ts'
import type { Locale } from '../../../../../kernel/locale.ts'
import { isLocale } from '../../../../../kernel/locale.ts'
import { readFonts } from '../../../../../ops/fonts/readFonts.ts'

export const size = cardSize
export const contentType = 'image/png'

type Props = { params: Promise<{ locale: string; slug: string }> }

const draw = async (locale: Locale, slug: string): Promise<string | null> => {
  const headline = await findHeadline(await getPayload({ config }), locale, slug)
  if (!headline) return null
  const { title, byline, category } = headline
  const words = [title, byline, category, siteIdentity.name[locale], '…'].join('')
  const fonts = await readFonts(words)
  const fontFamily = [...new Set(fonts.map(({ name }) => name))].join(', ')
  const picture = new ImageResponse(
    <HeadlineCard
      locale={locale}
      title={title}
      kicker={category}
      byline={byline}
      fontFamily={fontFamily}
    />,
    { ...cardSize, fonts },
  )
  return Buffer.from(await picture.arrayBuffer()).toString('base64')
}

export default async function OpenGraphImage({ params }: Props): Promise<Response> {
  const { locale, slug: encoded } = await params
  if (!isLocale(locale)) notFound()
  const slug = decodeURIComponent(encoded)
  const tags = [cacheTags.article(locale, slug), cacheTags.categories]
  // Drawing takes a good part of a second; the picture is kept until the article changes.
  const cached = unstable_cache(() => draw(locale, slug), ['open-graph', locale, slug], { tags })
  const picture = await cached()
  if (picture === null) notFound()
  return new Response(Buffer.from(picture, 'base64'), {
    headers: { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=0, must-revalidate' },
  })
}
