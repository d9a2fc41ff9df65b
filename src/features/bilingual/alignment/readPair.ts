import type { PayloadRequest } from 'payload'

import type { Body } from '../../../content/lexical/nodes.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import { segmentsOf } from '../../../content/segments/segmentsOf.ts'
import type { Locale } from '../../../kernel/locale.ts'

/** A post of a story as the desk has it now, and its segments in reading order. */
export type PairedPost = {
  readonly id: number
  readonly title: string | null
  /** ISO 8601, of the latest revision. */
  readonly updatedAt: string
  readonly segments: readonly Segment[]
}

/** A story's two posts; the one that nobody has written, or that lies in the trash, is absent. */
export type Pair = {
  readonly translationKey: string
  readonly posts: Readonly<Partial<Record<Locale, PairedPost>>>
}

/**
 * Read both languages of the story that a post belongs to, in the latest words of the desk.
 *
 * Two queries by index. Nothing of what the user may not read.
 */
export const readPair = async (id: number, req: PayloadRequest): Promise<Pair | undefined> => {
  const { payload } = req
  const shared = {
    collection: 'posts',
    depth: 0,
    pagination: false,
    overrideAccess: false,
  } as const
  const asked = await payload.find({
    ...shared,
    where: { id: { equals: id } },
    select: { translationKey: true },
    req,
  })
  const translationKey = asked.docs[0]?.translationKey
  if (!translationKey) return undefined
  const { docs } = await payload.find({
    ...shared,
    where: { translationKey: { equals: translationKey } },
    draft: true,
    select: { language: true, title: true, summary: true, body: true, updatedAt: true },
    req,
  })
  const posts: Partial<Record<Locale, PairedPost>> = {}
  for (const { id: own, language, title = null, summary, body, updatedAt } of docs) {
    const segments = segmentsOf({ title, summary, body: body as unknown as Body | null })
    posts[language] = { id: own, title, updatedAt, segments }
  }
  return { translationKey, posts }
}
