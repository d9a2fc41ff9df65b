import type { Payload } from 'payload'
import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { Newsroom } from './newsroom.ts'

type Both<Value> = Partial<Record<Locale, Value | null>> | null | undefined

const all = {
  depth: 0,
  pagination: false,
  // The command line acts as the desk itself: it has to know of every post, drafts included.
  overrideAccess: true,
} as const

/** Read what an import has to know of the newsroom, in one query a collection. */
export const readNewsroom = async (payload: Payload): Promise<Newsroom> => {
  const posts = await payload.find({
    ...all,
    collection: 'posts',
    draft: true,
    trash: true,
    select: {
      language: true,
      translationKey: true,
      slug: true,
      title: true,
      _status: true,
      updatedBy: true,
      deletedAt: true,
      hugo: { path: true, fingerprint: true },
    },
  })
  const categories = await payload.find({
    ...all,
    collection: 'categories',
    locale: 'all',
    select: { name: true, slug: true },
  })
  const chips = await payload.find({
    ...all,
    collection: 'chips',
    locale: 'all',
    select: { name: true, aliases: true },
  })
  const media = await payload.find({
    ...all,
    collection: 'media',
    select: { hash: true, fetchedFrom: true },
  })
  return {
    posts: posts.docs.map((post) => ({
      id: post.id,
      language: post.language,
      translationKey: post.translationKey ?? '',
      slug: post.slug ?? '',
      title: post.title ?? '',
      status: post._status === 'published' ? 'published' : 'draft',
      path: post.hugo?.path ?? undefined,
      fingerprint: post.hugo?.fingerprint ?? undefined,
      isEdited: Boolean(post.updatedBy),
      isInTrash: Boolean(post.deletedAt),
    })),
    categories: categories.docs.map(({ id, slug, name }) => {
      const names = name as unknown as Both<string>
      return {
        id,
        slug,
        names: Object.fromEntries(
          locales.flatMap((locale) => {
            const said = names?.[locale]
            return said ? [[locale, said]] : []
          }),
        ),
      }
    }),
    chips: chips.docs.map(({ id, name, aliases }) => {
      const names = name as unknown as Both<string>
      const others = aliases as unknown as Both<string[]>
      const every = [
        names?.en,
        names?.['zh-TW'],
        ...(others?.en ?? []),
        ...(others?.['zh-TW'] ?? []),
      ]
      return { id, names: every.filter((one) => typeof one === 'string') }
    }),
    fetched: new Map(
      media.docs.flatMap(({ fetchedFrom, hash }) =>
        fetchedFrom && hash ? fetchedFrom.split('\n').map((url) => [url, hash] as const) : [],
      ),
    ),
    media: new Map(media.docs.flatMap(({ id, hash }) => (hash ? [[hash, id] as const] : []))),
  }
}
