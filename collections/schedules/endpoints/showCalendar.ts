import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { findCalendarItems } from '../../../src/features/desk/calendar/findCalendarItems.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'

const longest = 100 * 86_400_000

const range = z
  .object({ from: z.coerce.date(), to: z.coerce.date() })
  .refine(({ from, to }) => to > from && to.getTime() - from.getTime() <= longest)

/** `GET /api/schedules/calendar?from=…&to=…`: what stands in the calendar between two instants. */
export const showCalendar: PayloadHandler = deskOnly(async (req) => {
  const asked = range.safeParse({ from: req.query['from'], to: req.query['to'] })
  if (!asked.success) {
    const message = 'from and to: two instants, at most 100 days apart'
    return Response.json({ errors: [{ message }] }, { status: 400 })
  }
  return Response.json({ items: await findCalendarItems(req, asked.data) })
})
