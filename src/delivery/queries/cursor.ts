/**
 * A place in a list that runs from new to old: the last entry before it.
 *
 * Entries are told apart by their time and then their id, so a page begins where the one before it
 * ended, whatever has been published since.
 */
export type Cursor = { readonly publishedAt: string; readonly id: number }

const latest = Date.parse('9999-12-31T23:59:59.999Z')

/** Write a place as it stands in an address: two numbers to the base of 36, parted by a hyphen. */
export const writeCursor = ({ publishedAt, id }: Cursor): string =>
  `${Date.parse(publishedAt).toString(36)}-${id.toString(36)}`

/** Read a place out of an address; `undefined` if nobody here wrote it. */
export const parseCursor = (text: string): Cursor | undefined => {
  const [, moment = '', number = ''] = /^(-?[0-9a-z]{1,9})-([0-9a-z]{1,7})$/.exec(text) ?? []
  const time = Number.parseInt(moment, 36)
  const id = Number.parseInt(number, 36)
  if (!(Math.abs(time) <= latest) || !(id > 0 && id < 2 ** 31)) return undefined
  const cursor = { publishedAt: new Date(time).toISOString(), id }
  return writeCursor(cursor) === text ? cursor : undefined
}
