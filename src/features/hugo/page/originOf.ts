import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import type { SiteConfig } from '../site/siteConfig.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { HugoOrigin } from './hugoOrigin.ts'
import type { ImportedPicture } from './importedPost.ts'

const isEmpty = (data: object): boolean => Object.keys(data).length === 0

/** Note what an export will have to know of a page's site and of its pictures. */
export const originOf = (
  pictures: readonly ImportedPicture[],
  {
    addresses,
    allowsHtml,
    defaultLanguage,
    hasEmoji,
    languages,
    mathematics,
    timeZone,
    title,
  }: SiteConfig,
  {
    inherited,
    name,
    parameters,
    shortcodes,
  }: {
    readonly inherited: FrontMatter
    /** Which site it is. */
    readonly name: string
    readonly parameters: Readonly<Record<string, string>>
    readonly shortcodes: ShortcodeMapping
  },
): HugoOrigin => {
  const found = new Map(
    pictures.flatMap(({ address, found: file }) =>
      file ? [[address, [address, file.path, file.hash] as [string, string, string]]] : [],
    ),
  )
  return {
    site: {
      name,
      title,
      baseUrl: addresses.origin + addresses.basePath,
      defaultLanguage,
      isDefaultInSubdir: addresses.isDefaultInSubdir,
      timeZone,
      permalinks: [...addresses.permalinks],
      allowsHtml,
      ...(hasEmoji ? { hasEmoji } : {}),
      ...(mathematics.length > 0
        ? { mathematics: mathematics.map(([open, close]): [string, string] => [open, close]) }
        : {}),
      languages: languages.map(({ key, locale, contentDir }) => ({
        key,
        ...(locale === undefined ? {} : { locale }),
        contentDir,
      })),
    },
    pictures: [...found.values()],
    ...(isEmpty(inherited) ? {} : { inherited }),
    ...(isEmpty(shortcodes) ? {} : { shortcodes }),
    ...(isEmpty(parameters) ? {} : { parameters: { ...parameters } }),
  }
}
