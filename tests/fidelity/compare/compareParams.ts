import type { FrontMatter } from '../../../src/features/hugo/page/frontMatter.ts'

// Hugo adds these to what a page says, or has made something else of them; dates and title are
// compared by themselves.
const added = new Set(
  'iscjklanguage draft date lastmod publishdate expirydate title outputs'.split(' '),
)

const dateLike = /^\d{4}-\d{1,2}-\d{1,2}/

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys as Hugo takes them, whatever their case; some had an underscore once (`_build`). */
const lowerKeys = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.toLowerCase().replace(/^_(?=build$|target$)/, ''),
      one,
    ]),
  )

const scalar = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value ?? '') ?? '').replace(/^""$/, '')

const isSameDate = (hugo: string, ours: string): boolean =>
  dateLike.test(hugo) &&
  dateLike.test(ours) &&
  (Date.parse(hugo) === Date.parse(ours) || hugo.slice(0, ours.length) === ours)

/** Whether two values are the same to Hugo: keys whatever their case, dates as instants. */
const isSame = (hugo: unknown, ours: unknown): boolean => {
  // An empty list is none to Hugo.
  if (hugo === null && Array.isArray(ours)) return ours.length === 0
  if (Array.isArray(hugo)) {
    const list = Array.isArray(ours) ? ours : [ours]
    return list.length === hugo.length && hugo.every((one, at) => isSame(one, list[at]))
  }
  if (isMap(hugo)) {
    if (!isMap(ours)) return false
    const [mine, theirs] = [lowerKeys(hugo), lowerKeys(ours)]
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)])
    return [...keys].every((key) => isSame(mine[key], theirs[key]))
  }
  const [mine, theirs] = [scalar(hugo), scalar(ours)]
  // A number that is too large for JavaScript comes out of JSON rounded.
  const isSameNumber = typeof hugo === 'number' && theirs !== '' && hugo === Number(theirs)
  return mine === theirs || isSameNumber || isSameDate(mine, theirs)
}

const isPartOf = (hugo: unknown, ours: unknown): boolean =>
  isMap(hugo) &&
  isMap(ours) &&
  Object.entries(lowerKeys(hugo)).every(([key, one]) => isSame(one, lowerKeys(ours)[key]))

/** A parameter that the newsroom does not keep as Hugo has it. */
export type ParamDifference = { readonly key: string; readonly hugo: string; readonly ours: string }

const say = (value: unknown): string => (JSON.stringify(value) ?? '–').slice(0, 200)

/** Compare a page's parameters with the front matter that the newsroom keeps. */
export const compareParams = (
  params: Readonly<Record<string, unknown>>,
  kept: FrontMatter,
): ParamDifference[] => {
  const ours = lowerKeys(kept)
  // Hugo leaves the `_target` of a cascade among what the page inherits.
  const { _target, ...theirs } = params
  return Object.entries(lowerKeys(theirs)).flatMap(([key, hugo]) => {
    if (added.has(key) || isSame(hugo, ours[key])) return []
    // What a page has under `params` comes together with what it inherits there since 0.124.
    if (key === 'params' && isPartOf(hugo, ours[key])) return []
    return [{ key, hugo: say(hugo), ours: say(ours[key]) }]
  })
}
