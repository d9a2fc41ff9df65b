import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import { type SpecGrid, specGridSchema } from '../specGrid.ts'
import { locales, type LocalizedText } from '../../../kernel/locale.ts'

/** A spec table as its preview needs it. */
export type PreviewedTable = { readonly title: LocalizedText; readonly grid: SpecGrid }

const titleSchema = z.object({ 'zh-TW': z.string().nullish(), en: z.string().nullish() }).nullish()
const answered = z.object({ title: titleSchema, grid: specGridSchema })

/**
 * Fetch a spec table's title, in both languages, and its grid.
 *
 * @throws where the answer cannot be had or is no spec table, or the signal was aborted.
 */
export const fetchSpecTable = async (
  apiRoute: string,
  id: number,
  signal: AbortSignal,
): Promise<PreviewedTable> => {
  const query = new URLSearchParams({
    depth: '0',
    locale: 'all',
    'select[title]': 'true',
    'select[grid]': 'true',
  })
  const address = formatAdminURL({ apiRoute, path: `/spec-tables/${id}?${query.toString()}` })
  const answer = await fetch(address, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  const table = answered.parse(await answer.json())
  const titles = locales.flatMap((locale) => {
    const title = table.title?.[locale]
    return title ? [[locale, title] as const] : []
  })
  return { title: Object.fromEntries(titles), grid: table.grid }
}
