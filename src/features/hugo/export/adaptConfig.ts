import { isDeepStrictEqual } from 'node:util'

import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, asTexts, isMap, lookUp } from '../page/frontMatter.ts'
import { parseData } from '../page/parseData.ts'
import { configNotation } from '../site/configNotation.ts'
import { configPlace } from '../site/configPlace.ts'
import type { KeptFiles } from '../site/keptFiles.ts'
import { editMatter } from './matter/editMatter.ts'
import type { MatterChange } from './matter/matterChange.ts'
import { knownFormats, withoutFormats } from './withoutFormats.ts'

/** What the folder that is written has, and what the site needs that it did not have. */
export type ConfigNeeds = {
  /** Whether something stands at a path of the folder, e.g. a theme. */
  readonly has: (path: string) => boolean
  /** Languages that the configuration lacks, by Hugo's names, as it would have them. */
  readonly languages: Readonly<Record<string, FrontMatter>>
  /** Those of a site that has one language and does not name it. */
  readonly unnamed: Readonly<Record<string, FrontMatter>>
  /** Whether a link means a page that is not written: Hugo would build nothing. */
  readonly hasLostLinks: boolean
}

/** A configuration that builds: its files, those that say something else, and what was left out. */
export type AdaptedConfig = {
  readonly files: KeptFiles
  readonly rewritten: readonly string[]
  readonly missing: readonly string[]
  /** Whether a theme stands in the folder. */
  readonly hasTheme: boolean
}

type ConfigFile = {
  readonly path: string
  readonly at: readonly string[]
  readonly data: FrontMatter
  readonly text: string
  readonly changes: MatterChange[]
}

const parseFiles = (files: KeptFiles): ConfigFile[] =>
  [...files].flatMap(([path, text]): ConfigFile[] => {
    const notation = configNotation(path)
    const place = configPlace(path)
    if (notation === undefined || place === undefined) return []
    const parsed = parseData(text, notation)
    return parsed.ok ? [{ path, at: place, data: parsed.value, text, changes: [] }] : []
  })

/** Leave out the themes and modules that are not there: without them Hugo builds nothing. */
const dropThemes = (configs: readonly ConfigFile[], has: ConfigNeeds['has']) => {
  const themesDir =
    configs.flatMap(({ at, data }) =>
      at.length === 0 ? (asText(lookUp(data, 'themesDir')) ?? []) : [],
    )[0] ?? 'themes'
  const missing: string[] = []
  let hasTheme = false
  const isThere = (name: string): boolean => {
    const found = has(`${themesDir}/${name}`) || has(`_vendor/${name}`) || has('go.mod')
    if (found) hasTheme = true
    else missing.push(name)
    return found
  }
  const keep = (imports: FrontMatterValue | undefined): FrontMatterValue[] | undefined =>
    Array.isArray(imports)
      ? imports.filter((one) => isThere((isMap(one) && asText(lookUp(one, 'path'))) || ''))
      : undefined
  for (const { at, changes, data } of configs) {
    if (at.length === 0) {
      const themes = asTexts(lookUp(data, 'theme'))
      const kept = themes.filter(isThere)
      if (kept.length < themes.length) {
        changes.push({ keys: ['theme'], value: kept.length > 0 ? kept : undefined })
      }
      const modules = lookUp(data, 'module')
      const imports = isMap(modules) ? lookUp(modules, 'imports') : undefined
      const left = keep(imports)
      if (isMap(modules) && Array.isArray(imports) && left && left.length < imports.length) {
        const others = Object.entries(modules).filter(([key]) => key.toLowerCase() !== 'imports')
        const value = Object.fromEntries([
          ...others,
          ...(left.length > 0 ? [['imports', left]] : []),
        ])
        changes.push({ keys: ['module'], value: value as FrontMatterValue })
      }
    }
    if (at.length === 1 && at[0]?.toLowerCase() === 'module') {
      const imports = lookUp(data, 'imports')
      const left = keep(imports)
      if (Array.isArray(imports) && left && left.length < imports.length) {
        changes.push({ keys: ['imports'], value: left.length > 0 ? left : undefined })
      }
    }
  }
  return { hasTheme, missing: [...new Set(missing)] }
}

/** Leave out the output formats that only such a theme defines, and give their names. */
const dropFormats = (configs: ConfigFile[]): string[] => {
  const missing = new Set<string>()
  const known = knownFormats(configs)
  for (const [at, config] of configs.entries()) {
    const data = withoutFormats(config, known, (name) => missing.add(`outputs: ${name}`))
    for (const [key, value] of Object.entries(config.data)) {
      if (isDeepStrictEqual(data[key], value)) continue
      config.changes.push({ keys: [key], value: data[key] })
    }
    configs[at] = { ...config, data }
  }
  return [...missing]
}

const addLanguages = (
  configs: readonly ConfigFile[],
  { languages, unnamed }: ConfigNeeds,
): void => {
  if (Object.keys(languages).length === 0) return
  const apart = configs.find(({ at }) => at.length === 1 && at[0]?.toLowerCase() === 'languages')
  const root =
    configs.find(({ at, data }) => at.length === 0 && isMap(lookUp(data, 'languages'))) ??
    configs.find(({ at }) => at.length === 0)
  if (apart) {
    for (const [key, value] of Object.entries(languages)) apart.changes.push({ keys: [key], value })
    return
  }
  const known = root && lookUp(root.data, 'languages')
  const before = isMap(known) ? known : unnamed
  if (root === undefined) return
  const others = root.changes.filter(({ keys }) => keys[0].toLowerCase() !== 'languages')
  others.push({ keys: ['languages'], value: { ...before, ...languages } })
  root.changes.splice(0, Infinity, ...others)
}

/**
 * Make a site's own configuration one with which Hugo builds what is written: without a theme that
 * is not there and its output formats, with the languages that the newsroom added.
 *
 * Whatever needs no change stays to the character.
 */
export const adaptConfig = (files: KeptFiles, needs: ConfigNeeds): AdaptedConfig => {
  const configs = parseFiles(files)
  const { hasTheme, missing } = dropThemes(configs, needs.has)
  if (!hasTheme && missing.length > 0) missing.push(...dropFormats(configs))
  addLanguages(configs, needs)
  const roots = configs.filter(({ at }) => at.length === 0)
  for (const { changes, data } of roots) {
    if (asText(lookUp(data, 'enableGitInfo')) === 'true' && !needs.has('.git')) {
      changes.push({ keys: ['enableGitInfo'], value: false })
      missing.push('enableGitInfo')
    }
  }
  const isLenient = roots.some(
    ({ data }) => asText(lookUp(data, 'refLinksErrorLevel'))?.toUpperCase() === 'WARNING',
  )
  if (needs.hasLostLinks && !isLenient) {
    roots[0]?.changes.push({ keys: ['refLinksErrorLevel'], value: 'WARNING' })
  }
  const adapted = new Map(files)
  const rewritten: string[] = []
  for (const { changes, path, text } of configs) {
    if (changes.length === 0) continue
    const edited = editMatter(text, configNotation(path)!, changes)
    adapted.set(path, edited.text.endsWith('\n') ? edited.text : `${edited.text}\n`)
    if (edited.isWhole) rewritten.push(path)
  }
  return { files: adapted, rewritten, missing, hasTheme }
}
