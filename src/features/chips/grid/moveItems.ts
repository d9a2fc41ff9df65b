/**
 * Move the chosen items of a list together, so that the first of them stands at `target`.
 *
 * They keep their order among themselves. `target` counts in the list that is left without them,
 * and is held inside it.
 *
 * @example
 * moveItems(['a', 'b', 'c', 'd'], (one) => one === 'a', 2) // ['b', 'c', 'a', 'd']
 */
export const moveItems = <Item>(
  items: readonly Item[],
  isChosen: (item: Item) => boolean,
  target: number,
): Item[] => {
  const chosen = items.filter((item) => isChosen(item))
  const left = items.filter((item) => !isChosen(item))
  const at = Math.max(0, Math.min(target, left.length))
  return [...left.slice(0, at), ...chosen, ...left.slice(at)]
}
