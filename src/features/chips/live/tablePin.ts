import type { ShownMoment } from '../../../kernel/shownMoment.ts'

/**
 * What a table or a chart in a published article is pinned to.
 *
 * - *asked*: what its block asks for: `live`, `day 2025-04-10`, or `publication 2025-04-10`.
 * - *onDay*: the day for which it shows what was so; a live one has none.
 * - *knownAt*: the moment by whose knowledge it does: that of the publication. What is recorded
 *   later does not change the table.
 * - *isRefreshWanted*: it is pinned anew when the article is published next.
 */
export type TablePin = {
  readonly block: string
  /** A chart has none. */
  readonly table: number | undefined
  readonly asked: string
  readonly onDay: string | undefined
  readonly knownAt: string | undefined
}

/** What a block says of the moment that it shows; `chosen` is absent where nobody has chosen. */
export type Asking = {
  readonly chosen: ShownMoment | null | undefined
  readonly day?: string | null | undefined
}

/**
 * Say what a block asks for.
 *
 * @param moment the one that it shows, chosen or as the kind of its article asks.
 * @param published the day of the article's publication, `2025-04-10`.
 */
export const askOf = (
  moment: ShownMoment,
  { day, published }: Pick<Asking, 'day'> & { readonly published: string },
): { readonly asked: string; readonly onDay: string | undefined } => {
  if (moment === 'live') return { asked: 'live', onDay: undefined }
  return moment === 'day' && day
    ? { asked: `day ${day}`, onDay: day }
    : { asked: `publication ${published}`, onDay: published }
}

/** Tell whether a pin is of what a block still asks for: in a draft it may ask for something else. */
export const isPinOf = ({ asked }: Pick<TablePin, 'asked'>, wanted: string): boolean =>
  // The day of publication is that of the pin: the zone of the desk may have been another.
  asked === wanted || (asked.startsWith('publication ') && wanted.startsWith('publication '))
