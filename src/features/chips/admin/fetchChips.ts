import { formatAdminURL } from 'payload/shared'
import { chipAnswer, type ChipName } from './chipName.ts'

const fetchNames = async (
  apiRoute: string,
  path: '/chips' | '/chips/search',
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly ChipName[]> => {
  const parameters = new URLSearchParams(query).toString()
  const address = formatAdminURL({ apiRoute, path: `${path}?${parameters}` })
  const answer = await fetch(address, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  return chipAnswer.parse(await answer.json()).docs
}

/**
 * Search chips by what they are called, in either language: see `findNamedChips`.
 *
 * @throws where the answer cannot be had, or the signal was aborted.
 */
export const searchChips = (
  apiRoute: string,
  words: string,
  signal: AbortSignal,
): Promise<readonly ChipName[]> => fetchNames(apiRoute, '/chips/search', { words }, signal)

/**
 * Fetch the names of chips by their ids; those that are gone, or may not be read, are left out.
 *
 * @throws where the answer cannot be had, or the signal was aborted.
 */
export const fetchChips = (
  apiRoute: string,
  ids: readonly number[],
  signal: AbortSignal,
): Promise<readonly ChipName[]> =>
  fetchNames(
    apiRoute,
    '/chips',
    {
      depth: '0',
      locale: 'all',
      pagination: 'false',
      'select[name]': 'true',
      'select[vendor]': 'true',
      'where[id][in]': ids.join(','),
    },
    signal,
  )
