import type { CalendarItem } from './calendarItem.ts'

/** An entry, and the bundle that it belongs to. */
type Belonging = { readonly item: CalendarItem; readonly bundle: number | undefined }

const rank = { failed: 3, held: 2, armed: 1, done: 0, embargoed: 0 } as const

const stateOf = (items: readonly CalendarItem[]): CalendarItem['state'] =>
  items
    .map(({ state }) => state)
    .toSorted((one, other) => rank[other] - rank[one])
    .at(0) ?? 'armed'

/**
 * Have one entry stand for all members of a bundle that waits, since it is moved as a whole; it
 * shows the worst of them.
 *
 * @param waiting the names of the bundles that wait, by their ids.
 */
export const mergeBundles = (
  belonging: readonly Belonging[],
  waiting: ReadonlyMap<number, string>,
): CalendarItem[] => {
  const merged: CalendarItem[] = []
  const seen = new Set<number>()
  for (const { item, bundle } of belonging) {
    const title = bundle === undefined ? undefined : waiting.get(bundle)
    if (bundle === undefined || title === undefined) merged.push(item)
    else if (!seen.has(bundle)) {
      seen.add(bundle)
      const members = belonging.filter((one) => one.bundle === bundle).map((one) => one.item)
      merged.push({
        ...item,
        id: bundle,
        post: null,
        title,
        state: stateOf(members),
        bundle: {
          count: members.length,
          languages: [...new Set(members.map(({ language }) => language))],
        },
      })
    }
  }
  return merged
}
