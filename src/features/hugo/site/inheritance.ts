import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, isMap, lookUp } from '../page/frontMatter.ts'
import { parsePage } from '../page/parsePage.ts'
import { withInherited } from '../page/withInherited.ts'
import { readText } from '../readText.ts'
import type { ContentPage } from './contentPages.ts'
import { matchesGlob } from './matchesGlob.ts'
import type { PagePlace } from './sourceFile.ts'

/** What a page takes over from the sections above it and from the site. */
export type Inherit = (place: PagePlace) => FrontMatter

/** Values that a section or the site hands down, and to which of the pages below. */
type Cascade = { readonly target: FrontMatter; readonly values: FrontMatter }

/** Read `cascade`: a map of values, or a list of them; `_target` (newer: `target`) narrows one. */
const parseCascades = (value: FrontMatterValue | undefined): Cascade[] => {
  const maps = Array.isArray(value) ? value.filter(isMap) : isMap(value) ? [value] : []
  return maps.map((map) => {
    const target = lookUp(map, '_target', 'target')
    const values = Object.entries(map).filter(([key]) => !/^_?target$/i.test(key))
    return { target: isMap(target) ? target : {}, values: Object.fromEntries(values) }
  })
}

const kinds = { single: 'page', leaf: 'page', branch: 'section' } as const

const concerns = ({ target }: Cascade, { logical, kind, language }: PagePlace): boolean => {
  const fits = (key: string, ...values: string[]): boolean => {
    const pattern = asText(lookUp(target, key))
    return pattern === undefined || values.some((one) => matchesGlob(pattern, one))
  }
  const path = `/${logical}`
  const isHome = kind === 'branch' && logical === ''
  return (
    fits('path', path, `${path}.md`, `${path}/index.md`, `${path}/_index.md`) &&
    fits('kind', isHome ? 'home' : kinds[kind]) &&
    fits('lang', language) &&
    fits('environment', 'production')
  )
}

const above = ({ logical, kind }: PagePlace): string[] => {
  const parts = logical === '' ? [] : logical.split('/')
  const folders = kind === 'branch' ? parts : parts.slice(0, -1)
  return ['', ...folders.map((_, at) => folders.slice(0, at + 1).join('/'))]
}

const lowerKeys = (matter: FrontMatter): FrontMatter =>
  Object.fromEntries(Object.entries(matter).map(([key, value]) => [key.toLowerCase(), value]))

/**
 * Tell what each page inherits by `cascade`: of the site's configuration, and of every section
 * above it in its language; the nearest wins.
 *
 * A draft by its section is a draft: without this an import would publish it.
 *
 * @param configured what the configuration says under `cascade`.
 */
export const inheritance = (
  configured: FrontMatterValue | undefined,
  pages: readonly ContentPage[],
): Inherit => {
  const ofSite = parseCascades(configured)
  const ofSections = new Map<string, Cascade[]>()
  for (const { file, path, place } of pages) {
    if (place.kind !== 'branch') continue
    const text = readText(file, path)
    const page = text.ok ? parsePage(text.value, path) : text
    // What is wrong with the page is said where it is read as one.
    if (!page.ok) continue
    const cascades = parseCascades(lookUp(page.value.frontMatter, 'cascade'))
    if (cascades.length > 0) ofSections.set(`${place.language}\0${place.logical}`, cascades)
  }
  return (place) => {
    const sections = above(place).map(
      (folder) => ofSections.get(`${place.language}\0${folder}`) ?? [],
    )
    // Within one list the first wins, so it is laid last.
    const inOrder = [ofSite, ...sections].flatMap((cascades) => cascades.toReversed())
    return inOrder
      .filter((one) => concerns(one, place))
      .reduce<FrontMatter>((all, { values }) => withInherited(lowerKeys(values), all), {})
  }
}
