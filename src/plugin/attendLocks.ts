import type {
  Collection,
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  Config,
  PayloadRequest,
} from 'payload'

import { actorNameOf, recordEvent } from '../features/publication/audit/recordEvent.ts'

/** What Payload keeps for somebody who edits a document. */
type Lock = {
  readonly document?: { readonly relationTo: string; readonly value: unknown } | null
  readonly user?: { readonly relationTo: string; readonly value: unknown } | null
}

const idOf = (value: unknown): number | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' ? id : undefined
}

const nameOf = async (id: number, req: PayloadRequest): Promise<string | null> => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    select: { name: true, email: true },
    req,
  })
  return user ? user.name || user.email : null
}

/** Record that somebody has taken a post over from whoever was editing it. */
const recordTakeOver: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [now, before] = [doc as Lock, previousDoc as Lock | undefined]
  const [next, last] = [idOf(now.user?.value), idOf(before?.user?.value)]
  const post = now.document?.relationTo === 'posts' ? idOf(now.document.value) : undefined
  const isTaken = operation === 'update' && next !== last
  if (!isTaken || post === undefined || last === undefined || next === undefined) return
  const found = await req.payload.findByID({
    collection: 'posts',
    id: post,
    draft: true,
    depth: 0,
    disableErrors: true,
    select: { title: true, language: true },
    req,
  })
  await recordEvent(req, {
    event: 'post.taken-over',
    post,
    language: found?.language ?? null,
    title: found?.title ?? null,
    from: await nameOf(last, req),
    to: next === req.user?.id ? actorNameOf(req.user) : await nameOf(next, req),
  })
}

/**
 * Tell by name who holds a document: Payload tells the address, which colleagues may not read, and
 * without it a number.
 */
const nameHolder: CollectionAfterReadHook = ({ doc }) => {
  const lock = doc as Lock
  const holder = lock.user?.value
  if (typeof holder !== 'object' || holder === null || 'email' in holder) return doc
  if (!('name' in holder) || !holder.name) return doc
  return { ...lock, user: { ...lock.user, value: { ...holder, email: holder.name } } }
}

/**
 * Have it told who holds a document, and recorded when one person takes a post over from another: the
 * locks are Payload's own collection, which exists only once Payload has started.
 */
export const attendLocks = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    const collections: Record<string, Collection | undefined> = payload.collections
    const hooks = collections['payload-locked-documents']?.config.hooks
    hooks?.afterChange.push(recordTakeOver)
    hooks?.afterRead.push(nameHolder)
    await config.onInit?.(payload)
  },
})
