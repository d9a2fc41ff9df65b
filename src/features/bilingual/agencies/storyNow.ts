import type { PayloadRequest } from 'payload'

import type { Body } from '../../../content/lexical/nodes.ts'
import type { CodedText } from '../../../content/segments/inline/coded.ts'
import { readCoded } from '../../../content/segments/inline/readCoded.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { SegmentedArticle } from '../../../content/segments/segmentsOf.ts'
import { segmentsOf } from '../../../content/segments/segmentsOf.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { alignStory } from '../alignment/alignStory.ts'
import { readAgreements } from '../alignment/alignmentStore.ts'
import type { Joint } from '../alignment/compare.ts'

/** A post of a story as it is now, with all that translators get of it. */
export type PostNow = {
  readonly id: number
  readonly language: Locale
  readonly slug: string | null
  readonly title: string | null
  readonly article: SegmentedArticle
  readonly segments: readonly Segment[]
  /** By the identity of the segment, those that wait for their words included. */
  readonly coded: ReadonlyMap<string, CodedText>
}

/** A story as it is now; the post of a language that nobody has written is absent. */
export type StoryNow = {
  readonly translationKey: string
  /** The language of the post that was asked for. */
  readonly asked: Locale
  readonly posts: Readonly<Partial<Record<Locale, PostNow>>>
  readonly joints: readonly Joint[]
}

const shared = { collection: 'posts', depth: 0, pagination: false, overrideAccess: false } as const

/**
 * Read the story of a post in the latest words of the desk; nothing of what the user may not read.
 *
 * Three queries by index.
 */
export const readStoryNow = async (
  id: number,
  req: PayloadRequest,
): Promise<StoryNow | undefined> => {
  const { docs: asked } = await req.payload.find({
    ...shared,
    where: { id: { equals: id } },
    select: { translationKey: true, language: true },
    req,
  })
  const [own] = asked
  if (!own?.translationKey) return undefined
  const { translationKey } = own
  const { docs } = await req.payload.find({
    ...shared,
    where: { translationKey: { equals: translationKey } },
    draft: true,
    select: { language: true, title: true, summary: true, slug: true, body: true },
    req,
  })
  const posts: Partial<Record<Locale, PostNow>> = {}
  for (const { id: postId, language, title = null, summary, slug = null, body } of docs) {
    const article = { title, summary, body: body as unknown as Body | null }
    const segments = segmentsOf(article)
    const coded = readCoded(article)
    posts[language] = { id: postId, language, slug, title, article, segments, coded }
  }
  const segments = { 'zh-TW': posts['zh-TW']?.segments ?? [], en: posts.en?.segments ?? [] }
  const joints = alignStory(await readAgreements(translationKey, req), segments)
  return { translationKey, asked: own.language, posts, joints }
}
