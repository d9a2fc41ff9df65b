/** The stories of one category, newest first. */
export type SectionList<Category> = {
  readonly category: Category
  readonly ids: readonly number[]
}

/** What stands above the sections of a front page, and how many stories one of them has at most. */
export type AboveSections = {
  readonly opening: readonly number[]
  readonly latest: readonly number[]
  readonly size: number
}

/**
 * Choose the stories of a front page's sections.
 *
 * A story stands in the opening or in one section, never in two places with a picture. A section
 * that can be filled without the headlines of “latest” does without them; in a young archive it
 * shows them again, further down, so that no section is missing that has something to show.
 */
export const chooseSections = <Category>(
  lists: ReadonlyArray<SectionList<Category>>,
  { opening, latest, size }: AboveSections,
): Array<SectionList<Category>> => {
  const taken = new Set(opening)
  const told = new Set(latest)
  return lists.flatMap(({ category, ids }) => {
    const free = ids.filter((id) => !taken.has(id))
    const fresh = free.filter((id) => !told.has(id))
    const chosen = (fresh.length >= size ? fresh : free).slice(0, size)
    for (const id of chosen) taken.add(id)
    return chosen.length > 0 ? [{ category, ids: chosen }] : []
  })
}
