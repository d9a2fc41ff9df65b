import type { SiteConfig } from '../site/siteConfig.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { HugoOrigin } from './hugoOrigin.ts'
import type { ImportedPicture } from './importedPost.ts'

/** Note what an export will have to know of a page's site and of its pictures. */
export const originOf = (
  pictures: readonly ImportedPicture[],
  { addresses, allowsHtml, defaultLanguage, hasEmoji, languages, timeZone, title }: SiteConfig,
  inherited: FrontMatter,
): HugoOrigin => {
  const found = new Map(
    pictures.flatMap(({ address, found: file }) =>
      file ? [[address, [address, file.path, file.hash] as [string, string, string]]] : [],
    ),
  )
  return {
    site: {
      title,
      baseUrl: addresses.origin + addresses.basePath,
      defaultLanguage,
      isDefaultInSubdir: addresses.isDefaultInSubdir,
      timeZone,
      permalinks: [...addresses.permalinks],
      allowsHtml,
      ...(hasEmoji ? { hasEmoji } : {}),
      languages: languages.map(({ key, locale, contentDir }) => ({
        key,
        ...(locale === undefined ? {} : { locale }),
        contentDir,
      })),
    },
    pictures: [...found.values()],
    ...(Object.keys(inherited).length > 0 ? { inherited } : {}),
  }
}
