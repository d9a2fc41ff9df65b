import { stringify } from 'smol-toml'
import type { Locale } from '../../../kernel/locale.ts'
import type { SiteShape } from './siteShape.ts'

const names: Readonly<Record<Locale, string>> = { 'zh-TW': '繁體中文', en: 'English' }

const comment = [
  '# Written by an export from Waferdesk. A file of this name that you have changed is kept.',
  '# 由 Waferdesk 匯出產生；您改過的檔案會保留。',
].join('\n')

/** What a configuration says of a language; `at` is its place among them. */
export const languageEntry = (
  { contentDir, key, locale }: SiteShape['site']['languages'][number],
  at: number,
): Record<string, string | number> => ({
  languageName: locale ? names[locale] : key,
  ...(locale ? { languageCode: locale } : {}),
  contentDir,
  weight: at + 1,
})

/** Write the configuration with which Hugo builds the exported site, in both languages. */
export const configFile = ({ site }: SiteShape): string => {
  const hasDefault = site.languages.some(({ key }) => key === site.defaultLanguage)
  const languages = site.languages.map((one, at) => [one.key, languageEntry(one, at)])
  const config = {
    baseURL: site.baseUrl,
    title: site.title,
    defaultContentLanguage: hasDefault ? site.defaultLanguage : site.languages[0]?.key,
    defaultContentLanguageInSubdir: site.isDefaultInSubdir,
    timeZone: site.timeZone,
    ...(site.hasEmoji ? { enableEmoji: true } : {}),
    // A link to an article that is not built yet shall not keep the others from being built.
    refLinksErrorLevel: 'WARNING',
    ...(site.permalinks.length > 0 ? { permalinks: Object.fromEntries(site.permalinks) } : {}),
    languages: Object.fromEntries(languages) as Record<string, Record<string, string | number>>,
    markup: { goldmark: { renderer: { unsafe: site.allowsHtml } } },
  }
  return `${comment}\n\n${stringify(config)}`
}
