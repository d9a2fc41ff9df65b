import type { Endpoint } from 'payload'
import { z } from 'zod'

import { isLocale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { isPartialDate } from '../../kernel/partialDate.ts'
import { canEnterAdmin } from '../../policies/canEnterAdmin.ts'
import { findSpecTable } from '../queries/findSpecTable.ts'
import { parsePostId } from '../preview/findPreview.ts'
import { specTableCsv } from '../views/specTableCsv.ts'
import { specTableData } from '../views/specTableData.ts'
import { languageOfRequest } from './languageOfRequest.ts'
import { apiMessages } from './messages.ts'

const question = z.object({
  on: z.string().refine((text) => text.length === 10 && isPartialDate(text)),
  known: z.iso.datetime({ offset: true }).optional(),
  format: z.enum(['json', 'csv']).default('json'),
})

/**
 * `GET /api/spec-tables/:id?as-of=2025-04-10&known=2025-05-01T00:00:00Z&locale=en&format=csv`: a table
 * as readers see it on a day, as it was known at a moment (now), with the sources of its cells.
 *
 * Readers get tables that a published article shows, the desk all. Without `as-of` the address is
 * Payload's own, and answers as it does.
 */
export const showSpecTable: Endpoint = {
  // Digits only: Payload's other addresses have words there.
  path: String.raw`/:id(\d+)`,
  method: 'get',
  handler: async (req) => {
    const { payload, routeParams, query, headers, user } = req
    if (query['as-of'] === undefined) {
      const { endpoints } = payload.collections['spec-tables'].config
      const own = (endpoints || []).find(({ path, method }) => path === '/:id' && method === 'get')
      if (!own) throw new Error('Payload has no address for a document any more')
      return await own.handler(req)
    }
    const wanted = query['locale']
    const locale = isLocale(wanted) ? wanted : languageOfRequest(headers)
    const refuse = (message: (typeof apiMessages)[keyof typeof apiMessages], status: number) =>
      Response.json({ errors: [{ message: say(message, locale) }] }, { status })
    const { known: since, format: form } = query
    const asked = question.safeParse({ on: query['as-of'], known: since, format: form })
    if (!asked.success) return refuse(apiMessages.tableQuestion, 400)
    const { on, known, format } = asked.data
    const asOf = { on, known: known === undefined ? undefined : new Date(known).toISOString() }
    const id = parsePostId(String(routeParams?.['id']))
    const reader = { payload, locale, ...(user && canEnterAdmin(user) ? { user } : {}) }
    const found = id === undefined ? undefined : await findSpecTable(reader, id, asOf)
    const data = found && specTableData(found, asOf, locale)
    if (!data) return refuse(apiMessages.tableMissing, 404)
    if (format === 'json') return Response.json(data)
    return new Response(specTableCsv(data), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="spec-table-${id}-${on}.csv"`,
      },
    })
  },
}
