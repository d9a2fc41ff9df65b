import type { PayloadRequest } from 'payload'

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

const createSource = async (source: Source, req: PayloadRequest): Promise<number> => {
  const { title, ...rest } = source
  const shared = { collection: 'sources', depth: 0, overrideAccess: false, req } as const
  const data = { ...rest, kind: 'data-set' as const }
  const { id } = await req.payload.create({
    ...shared,
    locale: 'zh-TW',
    data: { ...data, title: title['zh-TW'] },
  })
  await req.payload.update({ ...shared, id, locale: 'en', data: { title: title.en } })
  return id
}

/** Give the source that a table is, by its address and the day on which it was read. */
export const keepTableSource = async (
  { source }: Pick<TableMapping, 'source'>,
  { isMade }: { readonly isMade: boolean },
  req: PayloadRequest,
): Promise<number | undefined> =>
  (await findSource(source, req)) ?? (isMade ? await createSource(source, req) : undefined)
