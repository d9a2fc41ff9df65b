import type { PayloadRequest } from 'payload'

import { createSource } from '../../records/createSource.ts'
import type { ShippedSource } from './shippedSource.ts'

/** Find a shipped source by its web address, or make it; gives its id. */
export const keepSource = async (
  { key: _key, ...source }: ShippedSource,
  req: PayloadRequest,
): Promise<{ readonly id: number; readonly isNew: boolean }> => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { url: { equals: source.url } },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs[0]
    ? { id: docs[0].id, isNew: false }
    : { id: await createSource(source, req), isNew: true }
}
