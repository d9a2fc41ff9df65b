import { otherLocale } from '../../../kernel/locale.ts'
import type { PostKind } from '../../../kernel/postKind.ts'
import { siteIdentity } from '../../siteIdentity.ts'
import type { ArticleView } from '../articleView.ts'
import { tableDataset } from './tableDataset.ts'

/** What schema.org calls the kinds of articles. */
const types: Readonly<Record<PostKind, string>> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
}

/** Describe an article to machines, as schema.org's NewsArticle with the way that leads to it. */
export const newsArticle = (article: ArticleView, publicUrl: string): readonly object[] => {
  const at = (path: string): string => new URL(path, publicUrl).href
  const locale = article.language
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: siteIdentity.name[locale],
    url: at(`/${locale}`),
  }
  const steps = [
    { name: siteIdentity.name[locale], href: `/${locale}` },
    ...article.categories.slice(0, 1),
    { name: article.title, href: article.href },
  ]
  return [
    {
      '@context': 'https://schema.org',
      '@type': types[article.kind],
      headline: article.title,
      description: article.meta.description,
      inLanguage: locale,
      url: at(article.href),
      mainEntityOfPage: at(article.href),
      datePublished: article.publishedAt,
      dateModified: article.updatedAt ?? article.publishedAt,
      author: article.byline ? [{ '@type': 'Person', name: article.byline }] : [publisher],
      publisher,
      image: article.cover ? [at(article.cover.src)] : undefined,
      articleSection: article.categories[0]?.name,
      keywords: article.tags.length > 0 ? article.tags.join(', ') : undefined,
      isAccessibleForFree: true,
      workTranslation: article.counterpart && {
        '@type': 'NewsArticle',
        headline: article.counterpart.title,
        inLanguage: otherLocale(locale),
        url: at(article.counterpart.href),
      },
      hasPart: article.body.flatMap((node) =>
        node.kind === 'specTable' ? (tableDataset(article, node, at) ?? []) : [],
      ),
      citation: article.sources.flatMap(({ title, url }) =>
        url ? [{ '@type': 'CreativeWork', name: title, url }] : [],
      ),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: at(href),
      })),
    },
  ]
}
