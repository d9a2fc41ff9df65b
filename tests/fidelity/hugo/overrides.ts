import fs from 'node:fs'
import path from 'node:path'

import type { SiteSettings } from './siteSettings.ts'

/** The theme of ours that stands behind all others. */
export const ourTheme = 'waferdesk-fidelity'

const withHtml = (formats: readonly string[]): string[] => [
  'HTML',
  ...formats.filter((format) => format.toLowerCase() !== 'html'),
]

const overridesFile = (copy: string): string => path.join(copy, 'config/production/zzz/hugo.json')

type Overrides = { readonly [key: string]: unknown }

const change = (copy: string, how: (overrides: Overrides) => Overrides): boolean => {
  const file = overridesFile(copy)
  const before = fs.readFileSync(file, 'utf8')
  const after = JSON.stringify(how(JSON.parse(before) as Overrides))
  fs.writeFileSync(file, after)
  return after !== before
}

/** Make up an output format that a theme which is not there would have brought. */
export const addOutputFormat = (copy: string, name: string): boolean =>
  change(copy, ({ outputFormats, ...rest }) => {
    const format = { mediaType: 'text/html', baseName: `of-a-theme-${name}`, isHTML: true }
    return { ...rest, outputFormats: { ...(outputFormats as Overrides), [name]: format } }
  })

/** Say the site's permalinks in the words of an older Hugo. */
export const useOldPermalinks = (copy: string, permalinks: Readonly<Record<string, string>>) =>
  change(copy, (overrides) => {
    const old = Object.entries(permalinks).map(([section, pattern]) => [
      section,
      pattern
        .replaceAll(':slugorcontentbasename', ':slugorfilename')
        .replaceAll(':contentbasename', ':filename'),
    ])
    return { ...overrides, permalinks: Object.fromEntries(old) as unknown }
  })

/**
 * Write the configuration that has the last word in a copy of a site.
 *
 * A folder of the environment is read after every other file, by name. The typographer is off and
 * raw HTML is rendered, so that Hugo's text is the text of the file: an importer stores characters
 * as they were written, and keeps HTML. Nothing is fetched, no program runs, and what a page's
 * neighbours lack (a theme, a module, a page that is referred to) does not stop the build.
 *
 * @returns the themes and modules that are not there.
 */
export const writeOverrides = (copy: string, settings: SiteSettings): string[] => {
  const has = (folder: string) => fs.existsSync(path.join(copy, folder))
  const wanted = [...settings.themes, ...settings.imports]
  const isThere = (one: string) => has(`${settings.themesDir}/${one}`) || has(`_vendor/${one}`)
  const imports = [...wanted.filter(isThere), ourTheme]
  const overrides = {
    theme: [],
    module: { imports: imports.map((one) => ({ path: one })) },
    environment: 'production',
    enableGitInfo: false,
    disableKinds: settings.disabledKinds.filter((kind) => kind.toLowerCase() !== 'home'),
    ...(settings.homeOutputs && { outputs: { home: withHtml(settings.homeOutputs) } }),
    markup: {
      goldmark: { renderer: { unsafe: true }, extensions: { typographer: false } },
      highlight: { lineNos: false },
    },
    refLinksErrorLevel: 'WARNING',
    minify: { disableHTML: true, minifyOutput: false },
    canonifyURLs: false,
    relativeURLs: false,
    timeout: '300s',
    security: { exec: { allow: ['none'] }, http: { urls: ['none'] } },
  }
  const file = overridesFile(copy)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, JSON.stringify(overrides))
  return wanted.filter((one) => !isThere(one))
}
