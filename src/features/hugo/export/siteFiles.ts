import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { FrontMatter } from '../page/frontMatter.ts'
import { configPlace } from '../site/configPlace.ts'
import type { KeptFiles } from '../site/keptFiles.ts'
import { adaptConfig } from './adaptConfig.ts'
import { configFile, languageEntry } from './configFile.ts'
import { exportProblem } from './exportProblem.ts'
import { isSafePath } from './isSafePath.ts'
import type { SeenShortcodes } from './layoutFiles.ts'
import { layoutFiles, noteShortcodes } from './layoutFiles.ts'
import type { SiteShape } from './siteShape.ts'

/** What decides the files of a site besides its posts and pictures. */
export type SiteState = {
  /** What was kept when the site came in; nothing of a site of the newsroom's own. */
  readonly kept: KeptFiles | undefined
  readonly shape: SiteShape
  /** The languages that posts are written in. */
  readonly used: ReadonlySet<Locale>
  readonly seen: SeenShortcodes
  readonly hasLostLinks: boolean
  /** Whether something that no export wrote stands at a path of the folder. */
  readonly has: (path: string) => boolean
  /** The files of posts. */
  readonly posts: ReadonlySet<string>
}

/**
 * Give the files of a site besides its posts and pictures: its own configuration and sections where
 * they were kept, else a configuration of ours; and templates, where no theme stands.
 */
export const siteFiles = ({
  kept,
  shape,
  used,
  seen,
  hasLostLinks,
  has,
  posts,
}: SiteState): { readonly files: KeptFiles; readonly problems: readonly Problem[] } => {
  const own = [...(kept ?? [])].filter(([file]) => isSafePath(file) && !posts.has(file))
  const shortcodes = new Map(seen)
  // Pages of sections and of other languages have shortcodes, too.
  for (const [file, text] of own) if (!configPlace(file)) noteShortcodes(text, shortcodes)
  const hasConfig = own.some(([file]) => configPlace(file)?.length === 0)
  if (!hasConfig) {
    const files = new Map([...own, ['hugo.toml', configFile(shape)], ...layoutFiles(shortcodes)])
    return { files, problems: [] }
  }
  const { added } = shape
  const entries = (some: SiteShape['site']['languages']): Record<string, FrontMatter> =>
    Object.fromEntries(
      some.map((one) => [one.key, languageEntry(one, shape.site.languages.indexOf(one))]),
    )
  const missing = shape.site.languages.filter(
    ({ key, locale }) => added.has(key) && locale !== undefined && used.has(locale),
  )
  const adapted = adaptConfig(new Map(own), {
    has,
    hasLostLinks,
    languages: entries(missing),
    unnamed: entries(shape.site.languages.filter(({ key }) => !added.has(key))),
  })
  const root = own.find(([file]) => configPlace(file)?.length === 0)?.[0] ?? 'hugo.toml'
  const templates = [...layoutFiles(shortcodes)].filter(
    ([file]) => !adapted.hasTheme || file.includes('/shortcodes/'),
  )
  return {
    files: new Map([...adapted.files, ...templates]),
    problems: [
      ...adapted.rewritten.map((file) => exportProblem('config-rewritten', file)),
      ...(adapted.missing.length > 0
        ? [exportProblem('without-theme', root, { names: adapted.missing.join(', ') })]
        : []),
      ...missing.map(({ key }) => exportProblem('language-added', root, { key })),
      ...(hasLostLinks ? [exportProblem('lost-links', root)] : []),
    ],
  }
}
