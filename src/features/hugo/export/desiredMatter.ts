import { relatedId } from '../../../kernel/relatedId.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { PostKind } from '../../../kernel/postKind.ts'
import { postKindOf } from '../../../kernel/postKind.ts'
import type { Post } from '../../../payload-types.ts'
import type { ExportedPost } from './exportedPost.ts'
import type { ShownDocuments } from './shownDocuments.ts'

/** What front matter has to say of a post, in the newsroom's terms. */
export type DesiredMatter = {
  readonly title: string
  readonly kind: PostKind
  readonly slug: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  readonly authors: readonly string[]
  readonly isDraft: boolean
  readonly publishedAt: Date | undefined
  readonly appearsAt: Date | undefined
  readonly expiresAt: Date | undefined
}

const separators: Readonly<Record<Locale, RegExp>> = { 'zh-TW': /、/, en: /, / }

const authorsOf = (post: Post, shown: ShownDocuments): string[] => {
  const { byline, language } = post
  if (byline) return byline.split(separators[language]).filter((name) => name !== '')
  const ids = (post.authors ?? []).map(relatedId)
  return ids.flatMap((id) => shown.users.get(id ?? NaN)?.name ?? [])
}

/** Say of a post what front matter has to say. */
export const desiredMatter = (
  post: Post,
  schedules: ExportedPost['schedules'],
  shown: ShownDocuments,
): DesiredMatter => {
  const isPublished = post._status === 'published'
  const categories = (post.categories ?? []).map((one) => shown.categories.get(relatedId(one) ?? 0))
  const { publishedAt } = post
  return {
    title: post.title ?? '',
    kind: postKindOf(post.kind),
    slug: post.slug ?? '',
    summary: post.summary ?? '',
    tags: post.tags ?? [],
    categories: categories.filter((name) => name !== undefined && name !== '') as string[],
    authors: authorsOf(post, shown),
    isDraft: !isPublished && schedules.publish === undefined,
    publishedAt: publishedAt ? new Date(publishedAt) : undefined,
    appearsAt: isPublished ? undefined : schedules.publish,
    expiresAt: schedules.withdraw,
  }
}
