import type { Payload } from 'payload'
import sharp from 'sharp'

import type { NewsroomSlug } from '../../../src/policies/accessTable.ts'
import { unique } from '../factories/unique.ts'
import type { Attempt } from './cells.ts'
import type { Channel } from './channels.ts'
import { buildChange, buildData, photograph, saveDocument } from './documents.ts'

const uniquePicture = async (): Promise<Buffer> => {
  const n = unique()
  const background = { r: n % 256, g: Math.floor(n / 256), b: 9 }
  return await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
}

const newData = async (payload: Payload, slug: NewsroomSlug): Promise<Record<string, unknown>> => {
  if (slug === 'media' || slug === 'embargo-proofs') return { bytes: await uniquePicture() }
  const isAboutPost = ['listings', 'search-entries', 'embargoes'].includes(slug)
  // Whole, so that nothing but the access can refuse it.
  const about = isAboutPost ? { post: await saveDocument(payload, 'posts', 'hidden') } : {}
  return { ...buildData(slug), ...about }
}

const oldestVersion = async (payload: Payload, id: number): Promise<number> => {
  const { docs } = await payload.db.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    sort: 'id',
    limit: 1,
    pagination: false,
  })
  return Number(docs[0]!.id)
}

const write = async (
  payload: Payload,
  slug: NewsroomSlug,
  attempt: Attempt,
  channel: Channel,
  id: number,
): Promise<void> => {
  const deletedAt = new Date().toISOString()
  switch (attempt) {
    case 'update hidden':
    case 'update shown':
    case 'update own':
      await channel.update(slug, id, buildChange(slug))
      return
    case 'draft over shown':
      await channel.update(slug, id, buildChange(slug), { draft: true })
      return
    case 'publish':
      await channel.update(slug, id, { _status: 'published' })
      return
    case 'unpublish':
      await channel.update(slug, id, { _status: 'draft' })
      return
    case 'restore as draft':
    case 'restore':
      await channel.restore(slug, await oldestVersion(payload, id), attempt !== 'restore')
      return
    case 'trash hidden':
    case 'trash shown':
      await channel.update(slug, id, { deletedAt })
      return
    case 'untrash shown':
      await channel.update(slug, id, { deletedAt: null }, { trash: true })
      return
    default:
      await channel.remove(slug, id)
  }
}

const stateOf = (attempt: Attempt): 'hidden' | 'shown' =>
  /hidden|versions|publish$|as draft/.test(attempt) && attempt !== 'unpublish' ? 'hidden' : 'shown'

const targetOf = async (
  payload: Payload,
  slug: NewsroomSlug,
  attempt: Attempt,
  own: number | undefined,
): Promise<number> =>
  attempt === 'update own' && own !== undefined
    ? own
    : await saveDocument(payload, slug, stateOf(attempt))

/**
 * Try one thing in one collection through one channel, and tell whether it was given or done.
 *
 * `own` is the account of whoever tries; a reader has none, and tries it on somebody's.
 *
 * Of what writes, the store is asked and not the answer: refused means that nothing has changed.
 */
export const tryCell = async (
  payload: Payload,
  slug: NewsroomSlug,
  attempt: Attempt,
  channel: Channel,
  own?: number,
): Promise<boolean> => {
  if (attempt === 'create' || attempt === 'create published') {
    const data = await newData(payload, slug)
    const before = await photograph(payload, slug, undefined)
    const status = attempt === 'create' ? {} : { _status: 'published' }
    await channel.create(slug, { ...data, ...status })
    return before !== (await photograph(payload, slug, undefined))
  }
  const id = await targetOf(payload, slug, attempt, own)
  if (attempt.startsWith('list')) return await channel.list(slug, id)
  if (attempt === 'read versions') return await channel.versions(slug, id)
  if (attempt.startsWith('read')) return await channel.read(slug, id)
  if (attempt === 'untrash shown') {
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'posts', id, data })
  }
  const before = await photograph(payload, slug, id)
  await write(payload, slug, attempt, channel, id)
  return before !== (await photograph(payload, slug, id))
}
