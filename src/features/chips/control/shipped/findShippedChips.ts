import { nameKey } from '../../tables/nameKey.ts'
import { shippedChips } from './shippedChips.ts'
import type { ShippedEvent } from './shippedEvent.ts'

/**
 * Find the chips that a shipped event is about, and name those that the newsroom does not have.
 *
 * @param known the newsroom's chips by what their names have in common.
 */
export const findShippedChips = (
  { chips }: Pick<ShippedEvent, 'chips'>,
  known: ReadonlyMap<string, readonly number[]>,
): { readonly found: readonly number[]; readonly missing: readonly string[] } => {
  const found = new Set<number>()
  const missing: string[] = []
  for (const key of chips) {
    const { vendor, names } = shippedChips[key]
    const ids = names.flatMap((name) => known.get(nameKey(name, vendor)) ?? [])
    if (ids.length === 0) missing.push(names[0] ?? key)
    for (const id of ids) found.add(id)
  }
  return { found: [...found], missing }
}
