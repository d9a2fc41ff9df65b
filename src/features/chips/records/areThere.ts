import type { PayloadRequest } from 'payload'

/** Tell whether whoever asks may see all of some documents; of none, that is so. */
export const areThere = async (
  collection: 'chips' | 'control-rules' | 'sources',
  ids: readonly number[],
  req: PayloadRequest,
): Promise<boolean> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  const options = { where: { id: { in: wanted } }, overrideAccess: false, req }
  return (await req.payload.count({ collection, ...options })).totalDocs === wanted.length
}
