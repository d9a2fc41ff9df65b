import { formatAdminURL } from 'payload/shared'
import { chipAnswer, type ChipName } from './chipName.ts'

/** How many chips a search shows. */
const found = 12

const fetchNames = async (
  apiRoute: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly ChipName[]> => {
  const parameters = new URLSearchParams({
    depth: '0',
    locale: 'all',
    'select[name]': 'true',
    'select[vendor]': 'true',
    ...query,
  })
  const address = formatAdminURL({ apiRoute, path: `/chips?${parameters.toString()}` })
  const answer = await fetch(address, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  return chipAnswer.parse(await answer.json()).docs
}

/**
 * Search chips by a part of their name in either language, vendor, family or slug.
 *
 * @throws where the answer cannot be had, or the signal was aborted.
 */
export const searchChips = (
  apiRoute: string,
  words: string,
  signal: AbortSignal,
): Promise<readonly ChipName[]> => {
  const fields = ['name.zh-TW', 'name.en', 'vendor', 'family', 'slug']
  const where =
    words.trim() === ''
      ? {}
      : Object.fromEntries(
          fields.map((field, index) => [`where[or][${index}][${field}][like]`, words.trim()]),
        )
  return fetchNames(apiRoute, { limit: String(found), sort: 'slug', ...where }, signal)
}

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
  fetchNames(apiRoute, { pagination: 'false', 'where[id][in]': ids.join(',') }, signal)
