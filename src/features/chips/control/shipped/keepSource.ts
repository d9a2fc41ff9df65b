import type { PayloadRequest } from 'payload'

import type { ShippedSource } from './shippedSource.ts'

/** Find a shipped source by its web address, or make it; gives its id. */
export const keepSource = async (
  { title, key: _key, ...source }: ShippedSource,
  req: PayloadRequest,
): Promise<{ readonly id: number; readonly isNew: boolean }> => {
  const shared = { collection: 'sources', depth: 0, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    ...shared,
    where: { url: { equals: source.url } },
    sort: 'id',
    limit: 1,
    pagination: false,
    select: {},
  })
  if (docs[0]) return { id: docs[0].id, isNew: false }
  const data = { ...source, title: title['zh-TW'] }
  const { id } = await req.payload.create({ ...shared, locale: 'zh-TW', data })
  await req.payload.update({ ...shared, id, locale: 'en', data: { title: title.en } })
  return { id, isNew: true }
}
