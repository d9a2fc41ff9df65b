import type { Category } from '../../payload-types.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

const select = { name: true, slug: true, description: true, parent: true } as const

/** A category as it is read. */
export type CategoryRecord = Pick<Category, 'id' | keyof typeof select>

/** List the categories in the desk's order; those without a name in the language are left out. */
export const listCategories = async (reader: Reader): Promise<CategoryRecord[]> => {
  const { docs } = await reader.payload.find({
    collection: 'categories',
    ...asReader(reader),
    sort: ['order', 'slug'],
    limit: 100,
    select,
  })
  return docs.filter(({ name }) => Boolean(name))
}
