import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { Agreement } from './agreement.ts'
import type { Pair } from './readPair.ts'

/** What else was agreed about any of the segments holds no longer. */
export const withoutAgreed = (
  agreements: readonly Agreement[],
  sides: Readonly<Record<Locale, readonly string[]>>,
): Agreement[] => {
  const taken = { 'zh-TW': new Set(sides['zh-TW']), en: new Set(sides.en) }
  return agreements.filter((one) =>
    locales.every((locale) => one.sides[locale].ids.every((id) => !taken[locale].has(id))),
  )
}

/**
 * The agreements by the place of their first Chinese segment, in which `compare` looks for
 * neighbours that were merged.
 */
export const inStoryOrder = (agreements: readonly Agreement[], { posts }: Pair): Agreement[] => {
  const placeOf = (locale: Locale) =>
    new Map(posts[locale]?.segments.map(({ id }, at) => [id, at] as const))
  const places = { 'zh-TW': placeOf('zh-TW'), en: placeOf('en') }
  const at = (one: Agreement) =>
    locales
      .map((locale) => places[locale].get(one.sides[locale].ids[0] ?? ''))
      .find((place) => place !== undefined) ?? Number.MAX_SAFE_INTEGER
  return agreements.toSorted((one, other) => at(one) - at(other))
}
