import fs from 'node:fs'
import path from 'node:path'

import { parseData } from '../../../src/features/hugo/page/parseData.ts'
import type { FrontMatter, FrontMatterValue } from '../../../src/features/hugo/page/frontMatter.ts'
import { asText, asTexts, lookUp } from '../../../src/features/hugo/page/frontMatter.ts'

/** What of a site's configuration decides which of its files are needed for a build. */
export type SiteSettings = {
  readonly themes: readonly string[]
  readonly imports: readonly string[]
  readonly themesDir: string
  readonly layoutDir: string
  readonly disabledKinds: readonly string[]
  /** The output formats of the home page, where the configuration names them. */
  readonly homeOutputs: readonly string[] | undefined
  /** The permalinks of pages, by section. */
  readonly permalinks: Readonly<Record<string, string>>
}

const notations = { toml: 'toml', yaml: 'yaml', yml: 'yaml', json: 'json' } as const

const isRoot = (file: string): boolean => /^(?:hugo|config)\./.test(path.basename(file))

const filesIn = (folder: string): string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : []

const readMap = (file: string): [base: string, data: FrontMatter][] => {
  const extension = path.extname(file).slice(1)
  if (!Object.hasOwn(notations, extension)) return []
  const notation = notations[extension as keyof typeof notations]
  const parsed = parseData(fs.readFileSync(file, 'utf8'), notation)
  return parsed.ok ? [[path.basename(file, path.extname(file)), parsed.value]] : []
}

const asMap = (value: FrontMatterValue | undefined): FrontMatter =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

const textsOf = (map: FrontMatter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    ),
  )

/**
 * Read where a site's themes and layouts are.
 *
 * Lenient, and only for copying: what the configuration means is Hugo's to say.
 */
export const siteSettings = (dir: string): SiteSettings => {
  const files = [
    ...filesIn(dir).filter(isRoot),
    ...filesIn(path.join(dir, 'config/_default')),
    ...filesIn(path.join(dir, 'config/production')),
  ]
  const data: Record<string, FrontMatter[string]> = {}
  for (const [base, map] of files.filter((file) => fs.statSync(file).isFile()).flatMap(readMap)) {
    Object.assign(data, /^(?:hugo|config)$/.test(base) ? map : { [base]: map })
  }
  const imports = lookUp(asMap(lookUp(data, 'module')), 'imports')
  const paths = (Array.isArray(imports) ? imports : []).flatMap(
    (one) => asText(lookUp(asMap(one), 'path')) ?? [],
  )
  const permalinks = asMap(lookUp(data, 'permalinks'))
  const home = lookUp(asMap(lookUp(data, 'outputs')), 'home')
  return {
    themes: asTexts(lookUp(data, 'theme')),
    imports: paths,
    themesDir: asText(lookUp(data, 'themesDir')) ?? 'themes',
    layoutDir: asText(lookUp(data, 'layoutDir')) ?? 'layouts',
    disabledKinds: asTexts(lookUp(data, 'disableKinds')),
    permalinks: { ...textsOf(permalinks), ...textsOf(asMap(permalinks['page'])) },
    homeOutputs: home === undefined ? undefined : asTexts(home),
  }
}
