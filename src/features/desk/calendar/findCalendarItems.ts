import type { PayloadRequest, Where } from 'payload'

import { relatedId } from '../../../kernel/relatedId.ts'
import type { CalendarItem } from './calendarItem.ts'
import { mergeBundles } from './mergeBundles.ts'

/** The most that a calendar shows of one stretch; beyond it nobody could read it. */
const most = 600

type Range = { readonly from: Date; readonly to: Date }

const within = ({ from, to }: Range): Where[] => [
  { instant: { greater_than_equal: from.toISOString() } },
  { instant: { less_than: to.toISOString() } },
]

const findEmbargoes = async (req: PayloadRequest, range: Range): Promise<CalendarItem[]> => {
  const { docs } = await req.payload.find({
    collection: 'embargoes',
    where: { and: within(range) },
    select: { post: true, title: true, language: true, instant: true },
    sort: 'instant',
    depth: 0,
    limit: most,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, post, title = null, language, instant }) => {
    const about = { id, post: relatedId(post) ?? null, title, language, instant }
    return { ...about, action: 'publish', state: 'embargoed' }
  })
}

const findBundles = async (ids: readonly number[], req: PayloadRequest) => {
  if (ids.length === 0) return new Map<number, string>()
  const { docs } = await req.payload.find({
    collection: 'bundles',
    where: { and: [{ id: { in: [...new Set(ids)] } }, { state: { in: ['armed', 'held'] } }] },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const findSchedules = async (req: PayloadRequest, range: Range): Promise<CalendarItem[]> => {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: {
      and: [{ state: { in: ['armed', 'done', 'held', 'failed'] } }, ...within(range)],
    },
    select: {
      post: true,
      title: true,
      language: true,
      action: true,
      state: true,
      instant: true,
      bundle: true,
    },
    sort: 'instant',
    depth: 0,
    limit: most,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const items = docs.flatMap(
    ({ id, post, title = null, language, action, state, instant, bundle }) =>
      state === 'cancelled'
        ? []
        : [
            {
              item: { id, post: relatedId(post) ?? null, title, language, action, state, instant },
              bundle: relatedId(bundle),
            },
          ],
  )
  return mergeBundles(
    items,
    await findBundles(
      items.flatMap(({ bundle }) => bundle ?? []),
      req,
    ),
  )
}

/**
 * Find what is due, done, held or failed from one instant to another, and which embargoes end; the
 * earliest first.
 */
export const findCalendarItems = async (
  req: PayloadRequest,
  range: Range,
): Promise<CalendarItem[]> => {
  const items = [...(await findSchedules(req, range)), ...(await findEmbargoes(req, range))]
  return items.toSorted((one, other) => Date.parse(one.instant) - Date.parse(other.instant))
}
