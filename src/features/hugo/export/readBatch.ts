import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Post } from '../../../payload-types.ts'
import { hugoOriginSchema } from '../page/hugoOrigin.ts'
import { storedText } from '../page/storedText.ts'
import type { ExportedPost, ExportedSchedules } from './exportedPost.ts'
import type { IndexedPost } from './placePosts.ts'

// The command line acts as the desk itself, which knows of every post.
const asDesk = { depth: 0, pagination: false, overrideAccess: true } as const

const readPosts = async (payload: Payload, posts: readonly IndexedPost[]): Promise<Post[]> => {
  const read = async (isPublished: boolean) => {
    const ids = posts.filter((one) => one.isPublished === isPublished).map(({ id }) => id)
    if (ids.length === 0) return []
    const where = { id: { in: ids } }
    const found = await payload.find({ ...asDesk, collection: 'posts', where, draft: !isPublished })
    return found.docs
  }
  return [...(await read(true)), ...(await read(false))]
}

/** For each post the first of its revisions that carries the print of its file: the import's own. */
const readImported = async (payload: Payload, posts: readonly Post[]) => {
  const imported = posts.filter(({ hugo }) => hugo?.fingerprint)
  const found = new Map<number, ExportedPost['imported']>()
  if (imported.length === 0) return found
  const ids = imported.map(({ id }) => id)
  const prints = imported.map(({ hugo }) => hugo?.fingerprint ?? '')
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: number }>(sql`
    select distinct on (version.parent_id) version.id from _posts_v version
    join unnest(${sql.param(ids)}::int[], ${sql.param(prints)}::text[]) wanted (id, print)
      on wanted.id = version.parent_id and wanted.print = version.version_hugo_fingerprint
    order by version.parent_id, version.created_at, version.id`)
  const { docs } = await payload.db.findVersions<Post>({
    collection: 'posts',
    where: { id: { in: rows.map(({ id }) => id) } },
    limit: 0,
    pagination: false,
  })
  for (const { parent, version, createdAt } of docs) {
    found.set(Number(parent), { post: version, at: new Date(createdAt) })
  }
  return found
}

type Pinned = ExportedSchedules & { readonly content: Partial<Post> | undefined }

const nothingArmed: Pinned = {
  publish: undefined,
  withdraw: undefined,
  hadPublish: false,
  hadWithdraw: false,
  content: undefined,
}

const readSchedules = async (payload: Payload, ids: readonly number[]) => {
  const { docs } = await payload.find({
    ...asDesk,
    collection: 'schedules',
    where: { and: [{ post: { in: ids } }, { origin: { equals: 'clock' } }] },
    sort: 'id',
  })
  const found = new Map<number, Pinned>()
  for (const { post, action, state, instant, content } of docs) {
    if (typeof post !== 'number') continue
    const known = found.get(post) ?? nothingArmed
    const armed = state === 'armed' ? new Date(instant) : undefined
    found.set(
      post,
      action === 'publish'
        ? {
            ...known,
            hadPublish: true,
            publish: armed ?? known.publish,
            content: armed ? (content as Partial<Post>) : known.content,
          }
        : { ...known, hadWithdraw: true, withdraw: armed ?? known.withdraw },
    )
  }
  return found
}

/** The published posts that have been changed since. */
const readNewer = async (payload: Payload, ids: readonly number[]): Promise<Set<number>> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: number }>(sql`
    select version.parent_id as id from _posts_v version join posts on posts.id = version.parent_id
    where version.latest and version.parent_id = any(${sql.param([...ids])}::int[])
      and version.version__status = 'draft' and posts._status = 'published'`)
  return new Set(rows.map(({ id }) => id))
}

const readRedirects = async (payload: Payload, ids: readonly number[]) => {
  const { docs } = await payload.find({
    ...asDesk,
    collection: 'redirects',
    where: { post: { in: ids } },
    sort: 'from',
  })
  const found = new Map<number, Array<{ from: string; at: Date }>>()
  for (const { from, post, createdAt } of docs) {
    if (typeof post !== 'number') continue
    found.set(post, [...(found.get(post) ?? []), { from, at: new Date(createdAt) }])
  }
  return found
}

/**
 * Read some posts with everything that is theirs alone, in the order of the index.
 *
 * A draft that is to be published by the clock is read as the schedule has pinned it.
 */
export const readBatch = async (
  payload: Payload,
  posts: readonly IndexedPost[],
  paths: ReadonlyMap<number, string>,
): Promise<ExportedPost[]> => {
  const docs = new Map((await readPosts(payload, posts)).map((post) => [post.id, post]))
  const ids = [...docs.keys()]
  const imported = await readImported(payload, [...docs.values()])
  const schedules = await readSchedules(payload, ids)
  const redirects = await readRedirects(payload, ids)
  const newer = await readNewer(payload, ids)
  return posts.flatMap(({ id }): ExportedPost[] => {
    const read = docs.get(id)
    const path = paths.get(id)
    // It may have been deleted since the index was read.
    if (read === undefined || path === undefined) return []
    const { content, ...armed } = schedules.get(id) ?? nothingArmed
    const isDraft = read._status !== 'published'
    const { original, origin } = read.hugo ?? {}
    const parsed = hugoOriginSchema.safeParse(origin)
    return [
      {
        post: isDraft && armed.publish && content ? { ...read, ...content } : read,
        path,
        imported: imported.get(id),
        origin: parsed.success ? parsed.data : undefined,
        original: typeof original === 'string' ? storedText(original) : undefined,
        schedules: armed,
        hasNewer: newer.has(id),
        redirects: redirects.get(id) ?? [],
      },
    ]
  })
}
