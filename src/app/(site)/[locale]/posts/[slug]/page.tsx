import type { Metadata } from 'next'
import { cache } from 'react'

import { decodeSlug } from '../../../../../delivery/http/decodeSlug.ts'
import { findArticle } from '../../../../../delivery/queries/findArticle.ts'
import { listCategories } from '../../../../../delivery/queries/listCategories.ts'
import { listRelated } from '../../../../../delivery/queries/listRelated.ts'
import { articleMetadata } from '../../../../../delivery/site/articleMetadata.ts'
import { ArticlePage } from '../../../../../delivery/site/ArticlePage.tsx'
import { articleTags } from '../../../../../delivery/site/articleTags.ts'
import { carryTags } from '../../../../../delivery/site/carryTags.ts'
import { JsonLd } from '../../../../../delivery/site/JsonLd.tsx'
import { PreviewNotice } from '../../../../../delivery/site/PreviewNotice.tsx'
import { SiteFrame } from '../../../../../delivery/site/SiteFrame.tsx'
import { articleView } from '../../../../../delivery/views/articleView.ts'
import { newsArticle } from '../../../../../delivery/views/jsonLd/newsArticle.ts'
import { readEnv } from '../../../../../env.ts'
import { cacheTags } from '../../../../../kernel/cacheTags.ts'
import { isLocale } from '../../../../../kernel/locale.ts'
import { describeNothing } from '../../describeNothing.ts'
import { findReader } from '../../findReader.ts'
import { leadElsewhere } from '../../leadElsewhere.tsx'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = () => []

// The page and its metadata want the same article in one rendering.
const read = cache(async (locale: string, part: string) => {
  const slug = decodeSlug(part)
  if (!isLocale(locale) || slug === undefined) return undefined
  const reader = await findReader(locale)
  const [record, categories] = await Promise.all([
    findArticle(reader, { slug }),
    listCategories(reader),
  ])
  if (!record) return undefined
  const related = await listRelated(reader, record.post)
  return { reader, record, categories, related, article: articleView(record, categories) }
})

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, slug } = await params
  const found = await read(locale, slug)
  return found ? articleMetadata(found.article) : describeNothing(locale)
}

export default async function Article({ params }: Props) {
  const { locale, slug } = await params
  const found = await read(locale, slug)
  if (!found || !isLocale(locale)) {
    const wanted = decodeSlug(slug)
    const tags = isLocale(locale) && wanted ? [cacheTags.article(locale, wanted)] : []
    return leadElsewhere([locale, 'posts', slug], tags)
  }
  const { reader, record, article, categories, related } = found
  await carryTags(articleTags(record, related))
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={article.counterpart?.href ?? null}
      notice={reader.user ? <PreviewNotice locale={locale} /> : null}
    >
      <JsonLd things={newsArticle(article, readEnv().publicUrl)} />
      <ArticlePage article={article} related={related} categories={categories} />
    </SiteFrame>
  )
}
