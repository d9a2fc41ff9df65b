import type { PayloadRequest } from 'payload'

import { relatedId } from '../../../kernel/relatedId.ts'
import type { CalendarItem } from './calendarItem.ts'

/** The most that a calendar shows of one stretch; beyond it nobody could read it. */
const most = 600

/** Find what is due, done, held or failed from one instant to another, the earliest first. */
export const findCalendarItems = async (
  req: PayloadRequest,
  range: { readonly from: Date; readonly to: Date },
): Promise<CalendarItem[]> => {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: {
      and: [
        { state: { in: ['armed', 'done', 'held', 'failed'] } },
        { instant: { greater_than_equal: range.from.toISOString() } },
        { instant: { less_than: range.to.toISOString() } },
      ],
    },
    select: { post: true, title: true, language: true, action: true, state: true, instant: true },
    sort: 'instant',
    depth: 0,
    limit: most,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ id, post, title = null, language, action, state, instant }) =>
    state === 'cancelled'
      ? []
      : [{ id, post: relatedId(post) ?? null, title, language, action, state, instant }],
  )
}
