import type { PayloadRequest } from 'payload'

import type { TableChip } from './readChipTable.ts'

/** Make a chip of a table, named in both languages as the table does; gives its number. */
export const createChip = async (
  { name, vendor, slug }: Pick<TableChip, 'name' | 'vendor'> & { readonly slug: string },
  req: PayloadRequest,
): Promise<number> => {
  const shared = { collection: 'chips', depth: 0, overrideAccess: false, req } as const
  const data = { name, vendor, slug }
  const { id } = await req.payload.create({ ...shared, locale: 'zh-TW', data })
  await req.payload.update({ ...shared, id, locale: 'en', data: { name } })
  return id
}
