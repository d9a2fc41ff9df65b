import type { Endpoint } from 'payload'
import { z } from 'zod'

import { isLocale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { isPartialDate } from '../../kernel/partialDate.ts'
import { decodeSlug } from '../http/decodeSlug.ts'
import { findChipStatus } from '../queries/findChipStatus.ts'
import { chipStatusView } from '../views/chipStatusView.ts'
import { today } from '../queries/today.ts'
import { languageOfRequest } from './languageOfRequest.ts'
import { apiMessages } from './messages.ts'

const day = z.string().refine((text) => text.length === 10 && isPartialDate(text))

const question = z.object({
  on: day.optional(),
  known: z.iso.datetime({ offset: true }).optional(),
})

/**
 * `GET /api/chips/:slug/status?on=2025-04-09&known=2025-05-01T00:00:00Z&locale=en`: what readers are
 * told of a chip for a day (today), as it was known at a moment (now): facts with their sources, what
 * follows from them, which parameters of the rules in force it had, and what its export was subject to
 * by which events.
 *
 * The same for everybody. Numbers are decimals as text; `outcome` is `met`, `not-met` or `unknown`.
 */
export const showChipStatus: Endpoint = {
  path: '/:slug/status',
  method: 'get',
  handler: async ({ payload, routeParams, query, headers }) => {
    const wanted = query['locale']
    const locale = isLocale(wanted) ? wanted : languageOfRequest(headers)
    const refuse = (message: (typeof apiMessages)[keyof typeof apiMessages], status: number) =>
      Response.json({ errors: [{ message: say(message, locale) }] }, { status })
    const asked = question.safeParse({ on: query['on'], known: query['known'] })
    if (!asked.success) return refuse(apiMessages.statusDates, 400)
    const { known } = asked.data
    const asOf = {
      on: asked.data.on ?? today(),
      known: known === undefined ? undefined : new Date(known).toISOString(),
    }
    const slug = decodeSlug(String(routeParams?.['slug']))
    const found =
      slug === undefined ? undefined : await findChipStatus({ payload, locale }, slug, asOf)
    return found
      ? Response.json(chipStatusView(found, asOf, locale))
      : refuse(apiMessages.chipMissing, 404)
  },
}
