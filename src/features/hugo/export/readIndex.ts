import type { Payload } from 'payload'
import { siteName } from '../site/siteName.ts'
import { hugoOriginSchema } from '../page/hugoOrigin.ts'
import type { IndexedPost } from './placePosts.ts'

const pageSize = 500

// The command line acts as the desk itself: an export has to know of every post, drafts included.
const asDesk = { depth: 0, pagination: false, overrideAccess: true, sort: 'id' } as const

const readPage = async (payload: Payload, after: number) => {
  const page = {
    ...asDesk,
    collection: 'posts',
    where: { id: { greater_than: after } },
    limit: pageSize,
  } as const
  const { docs } = await payload.find({
    ...page,
    select: {
      language: true,
      translationKey: true,
      slug: true,
      _status: true,
      hugo: { path: true, origin: true },
    },
  })
  const drafts = docs.filter((post) => post._status !== 'published').map(({ id }) => id)
  // Of a post that was never published only its revisions are up to date.
  const newest = await payload.find({
    ...asDesk,
    collection: 'posts',
    where: { id: { in: drafts } },
    draft: true,
    select: { slug: true },
  })
  return { docs, slugs: new Map(newest.docs.map(({ id, slug }) => [id, slug ?? ''])) }
}

/** Every post, as far as it decides where it is written, and the sites that they came from. */
export type PostIndex = {
  readonly posts: readonly IndexedPost[]
  /** How many posts came from each site, by the site as JSON. */
  readonly origins: ReadonlyMap<string, number>
}

/** Read the index of all posts that are not in the trash, page by page. */
export const readIndex = async (payload: Payload): Promise<PostIndex> => {
  const posts: IndexedPost[] = []
  const origins = new Map<string, number>()
  for (let after = 0; ;) {
    const { docs, slugs } = await readPage(payload, after)
    for (const { id, language, translationKey, slug, _status, hugo } of docs) {
      const origin = hugoOriginSchema.safeParse(hugo?.origin)
      const found = origin.success ? origin.data.site : undefined
      posts.push({
        id,
        language,
        translationKey: translationKey ?? `#${id}`,
        slug: slugs.get(id) ?? slug ?? '',
        path: hugo?.path ?? undefined,
        site: found && (found.name ?? siteName(found)),
        isPublished: _status === 'published',
      })
      if (found === undefined) continue
      const site = JSON.stringify(found)
      origins.set(site, (origins.get(site) ?? 0) + 1)
    }
    const last = docs.at(-1)
    if (docs.length < pageSize || last === undefined) return { posts, origins }
    after = last.id
  }
}
