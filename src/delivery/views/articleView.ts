import type { Locale } from '../../kernel/locale.ts'
import type { PostKind } from '../../kernel/postKind.ts'
import { postKindOf } from '../../kernel/postKind.ts'
import { plainText } from '../../content/lexical/plainText.ts'
import { relatedId } from '../../kernel/relatedId.ts'
import { addresses } from '../addresses.ts'
import type { ArticleRecord, SourceRecord } from '../queries/articleRecord.ts'
import { postMoment } from '../queries/postMoment.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import { isBody } from '../queries/wantedBy.ts'
import { AnchorBook } from './article/anchorBook.ts'
import type { ArticleFlow } from './article/articleNode.ts'
import { parseFlow } from './article/parseFlow.ts'
import { SourceLedger } from './article/sourceLedger.ts'
import type { ChipCardView } from './chipCardViews.ts'
import { chipCardViews } from './chipCardViews.ts'
import type { PictureView } from './pictureView.ts'
import { pictureView } from './pictureView.ts'
import { readingMinutes } from './readingMinutes.ts'

/** An article as it is delivered: one view for its page, the feed and what machines read. */
export type ArticleView = {
  readonly id: number
  readonly language: Locale
  readonly kind: PostKind
  /** Path of its page. */
  readonly href: string
  readonly title: string
  readonly summary: string | undefined
  readonly byline: string | undefined
  readonly publishedAt: string | undefined
  /** Present only if it was changed an hour or more after publication. */
  readonly updatedAt: string | undefined
  readonly minutes: number
  readonly categories: ReadonlyArray<{ readonly name: string; readonly href: string }>
  readonly chips: ReadonlyArray<{ readonly name: string; readonly href: string }>
  readonly tags: readonly string[]
  readonly cover: PictureView | undefined
  readonly body: readonly ArticleFlow[]
  /** A card for each chip that the body mentions. */
  readonly chipCards: readonly ChipCardView[]
  /** In the order of their numbers, which count from 1. */
  readonly sources: readonly SourceRecord[]
  readonly counterpart: { readonly title: string; readonly href: string } | undefined
  /** The other language where it says something newer, if readers are told. */
  readonly newer:
    | { readonly language: Locale; readonly href: string; readonly updatedAt: string }
    | undefined
  readonly meta: {
    readonly title: string
    readonly description: string | undefined
    readonly isHidden: boolean
    /** Which publication of the article this is. */
    readonly mark: string | undefined
  }
}

const anHour = 60 * 60 * 1000

// An import is saved long after it was published; only what comes after both is a change.
const changedAt = (post: ArticleRecord['post']): string | undefined => {
  const published = Date.parse(post.publishedAt ?? post.createdAt)
  const updated = Date.parse(post.updatedAt)
  return updated - Math.max(published, Date.parse(post.createdAt)) >= anHour
    ? post.updatedAt
    : undefined
}

/** Make an article ready for delivery. */
export const articleView = (
  { post, material, counterpart, behindSince }: ArticleRecord,
  categories: readonly CategoryRecord[],
): ArticleView => {
  const locale = post.language
  const sources = new SourceLedger(material.sources.keys())
  const parsing = {
    locale,
    material,
    sources,
    anchors: new AnchorBook(),
    moment: postMoment(post),
    tables: { count: 0 },
    titles: new Map<string, number>(),
    mentioned: new Set<number>(),
  }
  const body = isBody(post.body) ? parseFlow(post.body.root.children, parsing) : []
  for (const source of post.sources ?? []) sources.numberOf(relatedId(source))
  const filed = new Set((post.categories ?? []).map(relatedId))
  return {
    id: post.id,
    language: locale,
    kind: postKindOf(post.kind),
    href: addresses.post(locale, post.slug ?? ''),
    title: post.title,
    summary: post.summary || undefined,
    byline: post.byline || undefined,
    publishedAt: post.publishedAt ?? undefined,
    updatedAt: changedAt(post),
    minutes: readingMinutes(isBody(post.body) ? plainText(post.body) : ''),
    categories: categories
      .filter(({ id }) => filed.has(id))
      .map(({ name, slug }) => ({ name, href: addresses.category(locale, slug) })),
    chips: (post.chips ?? []).flatMap((chip) => {
      const found = material.chips.get(relatedId(chip) ?? 0)
      return found
        ? [{ name: found.name || found.slug, href: addresses.chip(locale, found.slug) }]
        : []
    }),
    tags: post.tags ?? [],
    cover: pictureView(material.media.get(relatedId(post.cover) ?? 0)),
    body,
    chipCards: chipCardViews(parsing.mentioned, material, locale),
    sources: sources.cited.flatMap((id) => material.sources.get(id) ?? []),
    counterpart: counterpart?.slug
      ? { title: counterpart.title, href: addresses.post(counterpart.language, counterpart.slug) }
      : undefined,
    newer:
      counterpart?.slug && behindSince
        ? {
            language: counterpart.language,
            href: addresses.post(counterpart.language, counterpart.slug),
            updatedAt: counterpart.updatedAt,
          }
        : undefined,
    meta: {
      title: post.seo?.metaTitle || post.title,
      description: post.seo?.metaDescription || post.summary || undefined,
      isHidden: post.seo?.isHiddenFromSearch === true,
      mark: post.mark ?? undefined,
    },
  }
}
