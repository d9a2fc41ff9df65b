import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import { type SpecGrid, specGridSchema } from '../specGrid.ts'
import type { Locale } from '../../../kernel/locale.ts'

/** A spec table as its preview needs it. */
export type PreviewedTable = { readonly title: string; readonly grid: SpecGrid }

const answered = z.object({ title: z.string().nullish(), grid: specGridSchema })

/**
 * Fetch a spec table's title, in one language, and its grid.
 *
 * @throws where the answer cannot be had or is no spec table, or the signal was aborted.
 */
export const fetchSpecTable = async (
  apiRoute: string,
  id: number,
  locale: Locale,
  signal: AbortSignal,
): Promise<PreviewedTable> => {
  const query = new URLSearchParams({
    depth: '0',
    locale,
    'select[title]': 'true',
    'select[grid]': 'true',
  })
  const address = formatAdminURL({ apiRoute, path: `/spec-tables/${id}?${query.toString()}` })
  const answer = await fetch(address, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  const { title, grid } = answered.parse(await answer.json())
  return { title: title ?? '', grid }
}
