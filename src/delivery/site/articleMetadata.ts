import type { Metadata } from 'next'

import { publicationMark } from '../../kernel/publicationMark.ts'
import { siteIdentity } from '../siteIdentity.ts'
import type { ArticleView } from '../views/articleView.ts'
import { alternates } from './alternates.ts'

/** What an article's page says of itself to search engines and to those who share it. */
export const articleMetadata = (article: ArticleView): Metadata => {
  const { language: locale, meta, href, counterpart } = article
  return {
    title: meta.title,
    description: meta.description,
    alternates: alternates(locale, href, counterpart?.href),
    ...(meta.isHidden ? { robots: { index: false, follow: true } } : {}),
    ...(meta.mark ? { other: { [publicationMark]: meta.mark } } : {}),
    openGraph: {
      type: 'article',
      title: meta.title,
      description: meta.description,
      url: href,
      siteName: siteIdentity.name[locale],
      locale: locale.replace('-', '_'),
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? article.publishedAt,
      section: article.categories[0]?.name,
      tags: [...article.tags],
    },
    twitter: { card: 'summary_large_image', title: meta.title, description: meta.description },
  }
}
