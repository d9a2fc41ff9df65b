import type { PayloadRequest } from 'payload'

import { postKindMessages } from '../../../content/postKindMessages.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { postKinds } from '../../../kernel/postKind.ts'
import { readSettled } from './settledStore.ts'
import type { SharedDifference, SharedField, SharedValues } from './sharedFields.ts'
import { findSharedDifferences } from './sharedFields.ts'

/** The two posts of a story, by their languages; one may not be there. */
type StoryPosts = {
  readonly translationKey: string
  readonly posts: Readonly<Partial<Record<Locale, { readonly id: number }>>>
}

/** A field in which a story is filed differently, with names for what stands in it. */
export type SharedView = SharedDifference & {
  /** By `String(key)`; what is gone, or may not be seen, has none. */
  readonly names: Readonly<Record<string, string>>
}

/** Where what a field leads to is stored, and what it is called by. */
const named = {
  cover: ['media', 'filename'],
  categories: ['categories', 'name'],
  chips: ['chips', 'name'],
  authors: ['users', 'name'],
  sources: ['sources', 'title'],
} as const satisfies Partial<Record<SharedField, readonly [string, string]>>

const readNames = async (
  { field, keys }: SharedDifference,
  locale: Locale,
  req: PayloadRequest,
): Promise<Record<string, string>> => {
  const all = [...new Set(locales.flatMap((language) => keys[language]))]
  if (field === 'kind') {
    return Object.fromEntries(postKinds.map((kind) => [kind, say(postKindMessages[kind], locale)]))
  }
  if (field === 'tags') return Object.fromEntries(all.map((tag) => [String(tag), String(tag)]))
  const [collection, name] = named[field]
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: all } },
    select: { [name]: true },
    locale,
    // A name that nobody has translated is better than none.
    fallbackLocale: otherLocale(locale),
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return Object.fromEntries(
    docs.flatMap((doc) => {
      const called: unknown = (doc as unknown as Record<string, unknown>)[name]
      return typeof called === 'string' && called !== '' ? [[String(doc.id), called]] : []
    }),
  )
}

/**
 * Tell in what the two posts of a story are filed differently: kind, cover, categories, chips, tags,
 * authors, sources, in the latest state of the desk.
 *
 * Two queries by index, and one for each field that differs. Nothing where a language is missing.
 */
export const findShared = async (
  { translationKey, posts }: StoryPosts,
  req: PayloadRequest,
): Promise<readonly SharedDifference[]> => {
  const [zh, en] = [posts['zh-TW']?.id, posts.en?.id]
  if (zh === undefined || en === undefined) return []
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { in: [zh, en] } },
    draft: true,
    select: {
      kind: true,
      cover: true,
      categories: true,
      chips: true,
      tags: true,
      authors: true,
      sources: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const valuesOf = (id: number): SharedValues | undefined => docs.find((post) => post.id === id)
  const [own, other] = [valuesOf(zh), valuesOf(en)]
  if (!own || !other) return []
  const settled = await readSettled(translationKey, req)
  return findSharedDifferences({ 'zh-TW': own, en: other }, settled)
}

/** The same with names, for a screen in a language. */
export const viewShared = async (
  story: StoryPosts,
  language: Locale,
  req: PayloadRequest,
): Promise<readonly SharedView[]> => {
  const found = await findShared(story, req)
  return await Promise.all(
    found.map(async (one) => ({ ...one, names: await readNames(one, language, req) })),
  )
}
