import type { Filled, Run } from './run.ts'

/**
 * Give the id of a document that was loaded before.
 *
 * @throws Error where it was not: the order of loading, or a key, is wrong.
 */
export const idOf = ({ ids }: Run, collection: Filled, key: string): number => {
  const id = ids.get(`${collection}/${key}`)
  if (id === undefined) throw new Error(`the demonstration has no ${collection}/${key}`)
  return id
}
