import type { SpecTableBlock } from '../../../content/blocks.ts'

/**
 * What a table in a published article is pinned to.
 *
 * - *asked*: what its block asks for: `live`, `day 2025-04-10`, or `publication 2025-04-10`.
 * - *onDay*: the day for which it shows what was so; a live one has none.
 * - *knownAt*: the moment by whose knowledge it does: that of the publication. What is recorded
 *   later does not change the table.
 * - *isRefreshWanted*: it is pinned anew when the article is published next.
 */
export type TablePin = {
  readonly block: string
  readonly table: number
  readonly asked: string
  readonly onDay: string | undefined
  readonly knownAt: string | undefined
}

/**
 * Say what a block asks for.
 *
 * @param published the day of the article's publication, `2025-04-10`.
 */
export const askOf = (
  { shows, day }: Pick<SpecTableBlock, 'shows' | 'day'>,
  published: string,
): { readonly asked: string; readonly onDay: string | undefined } => {
  if (shows === 'live') return { asked: 'live', onDay: undefined }
  return shows === 'day' && day
    ? { asked: `day ${day}`, onDay: day }
    : { asked: `publication ${published}`, onDay: published }
}
