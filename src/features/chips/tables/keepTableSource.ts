import type { PayloadRequest } from 'payload'

import { createSource } from '../records/createSource.ts'
import type { TableMapping } from './tableMapping.ts'

type Source = TableMapping['source']

const findSource = async (
  { url, accessedOn }: Source,
  req: PayloadRequest,
): Promise<number | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { and: [{ url: { equals: url } }, { accessedOn: { equals: accessedOn } }] },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs[0]?.id
}

/** Give the source that a table is, by its address and the day on which it was read. */
export const keepTableSource = async (
  { source }: Pick<TableMapping, 'source'>,
  { isMade }: { readonly isMade: boolean },
  req: PayloadRequest,
): Promise<number | undefined> =>
  (await findSource(source, req)) ??
  (isMade ? await createSource({ ...source, kind: 'data-set' }, req) : undefined)
