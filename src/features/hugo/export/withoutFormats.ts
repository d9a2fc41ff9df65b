import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asTexts, isMap, lookUp } from '../page/frontMatter.ts'

/** Those that Hugo brings. */
const builtIn =
  '404 alias amp calendar css csv gotmpl html json markdown robots rss sitemap sitemapindex webappmanifest'

/** A file of a configuration: where in all of it what the file says belongs, and what that is. */
type Part = { readonly at: readonly string[]; readonly data: FrontMatter }

/** Gather the output formats, in lower case, that Hugo brings and a configuration defines. */
export const knownFormats = (parts: readonly Part[]): ReadonlySet<string> => {
  const defined = parts.flatMap(({ at, data }) => {
    const formats = at.length === 0 ? lookUp(data, 'outputFormats') : data
    const isTheirs = at.length === 0 || (at.length === 1 && isNamed(at[0], 'outputFormats'))
    return isTheirs && isMap(formats) ? Object.keys(formats) : []
  })
  return new Set([...builtIn.split(' '), ...defined.map((name) => name.toLowerCase())])
}

const isNamed = (key: string | undefined, name: string): boolean =>
  key?.toLowerCase() === name.toLowerCase()

const mapValues = (
  map: FrontMatter,
  change: (value: FrontMatterValue, key: string) => FrontMatterValue | undefined,
): FrontMatter => {
  const entries = Object.entries(map).map(([key, value]) => [key, change(value, key)] as const)
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/**
 * Take out of what a file of a configuration says the output formats that nothing defines: Hugo
 * would build nothing. A kind of page that is left without any has Hugo's own.
 *
 * @param told is given the name of each that goes.
 */
export const withoutFormats = (
  { at, data }: Part,
  known: ReadonlySet<string>,
  told: (name: string) => void,
): FrontMatter => {
  const ofKind = (value: FrontMatterValue): FrontMatterValue | undefined => {
    const names = Array.isArray(value)
      ? asTexts(value)
      : asTexts(value).flatMap((one) => one.split(/\s+/))
    const lost = names.filter((name) => !known.has(name.toLowerCase()))
    if (lost.length === 0) return value
    for (const name of lost) told(name)
    const left = names.filter((name) => known.has(name.toLowerCase()))
    return left.length > 0 ? left : undefined
  }
  const ofOutputs = (value: FrontMatterValue): FrontMatterValue =>
    isMap(value) ? mapValues(value, ofKind) : value
  const ofSite = (value: FrontMatter): FrontMatter =>
    mapValues(value, (one, key) => (isNamed(key, 'outputs') ? ofOutputs(one) : one))
  const ofLanguages = (value: FrontMatter): FrontMatter =>
    mapValues(value, (one) => (isMap(one) ? ofSite(one) : one))

  const [first, , third] = at
  if (first === undefined) {
    return mapValues(ofSite(data), (one, key) =>
      isNamed(key, 'languages') && isMap(one) ? ofLanguages(one) : one,
    )
  }
  if (isNamed(first, 'outputs') && at.length === 1) return mapValues(data, ofKind)
  if (!isNamed(first, 'languages')) return data
  if (at.length === 1) return ofLanguages(data)
  return isNamed(third, 'outputs') ? mapValues(data, ofKind) : data
}
