import fs from 'node:fs'
import path from 'node:path'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { ok } from '../../../kernel/result.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { isHtmlPage } from '../page/isHtmlPage.ts'
import { parsePage } from '../page/parsePage.ts'
import { readText } from '../readText.ts'
import type { ContentPage } from './contentPages.ts'
import { contentPages } from './contentPages.ts'
import type { Inherit } from './inheritance.ts'
import { inheritance } from './inheritance.ts'
import type { FindPicture, PictureFile } from './pictureFinder.ts'
import type { KeptFiles } from './keptFiles.ts'
import { keptFiles } from './keptFiles.ts'
import { pictureFinder } from './pictureFinder.ts'
import { readConfigFiles } from './readConfigFiles.ts'
import type { SiteConfig } from './siteConfig.ts'
import { siteConfig } from './siteConfig.ts'
import type { PagePlace, SourceFile } from './sourceFile.ts'

/** A site, ready to be read file by file. */
export type Site = {
  /** Its folder, absolute. */
  readonly dir: string
  readonly config: SiteConfig
  readonly files: readonly SourceFile[]
  /** The sections of the site that have a page or describe themselves, in the newsroom's languages. */
  readonly sections: readonly SectionPlace[]
  readonly problems: readonly Problem[]
  readonly findPicture: FindPicture
  readonly remote?: RemoteFinder
  readonly inherit: Inherit
  /** What goes out again besides the posts. */
  readonly keptFiles: KeptFiles
}

/** Knows the pictures of a site that are on other hosts. */
export type RemoteFinder = {
  /** By address: those that are in the newsroom, or have just been fetched. */
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** The addresses of which it has been told already why they were not fetched. */
  readonly told: ReadonlySet<string>
  /** One that is in the newsroom, or has just been fetched. */
  readonly find: (address: string) => PictureFile | undefined
  /** Whether it has been told already why one was not fetched. */
  readonly isTold: (address: string) => boolean
}

/** A section, or the front page (`logical` is empty then), in one language. */
export type SectionPlace = Pick<SourceFile, 'language'> & {
  readonly logical: string
  readonly hugoLanguage: string
}

const markdown = /\.(?:md|markdown|mdown)$/i

/** What makes Markdown of the texts that Hugo leaves to other programs. */
const converters: Readonly<Record<string, string>> = {
  org: 'pandoc -f org -t gfm',
  rst: 'pandoc -f rst -t gfm',
  adoc: 'asciidoctor -b docbook5 -o - … | pandoc -f docbook -t gfm',
  asciidoc: 'asciidoctor -b docbook5 -o - … | pandoc -f docbook -t gfm',
}

/** HTML that begins with a tag is no page to Hugo: it is copied as it is. */
const startsLikePage = (file: string, where: string): boolean => {
  const text = readText(file, where)
  return !text.ok || !/^[\s\uFEFF]*(?:<|$)/.test(text.value)
}

const checkTimeZones = (config: SiteConfig, problems: Problem[]): SiteConfig => {
  const sound = (zone: string): string => {
    try {
      Intl.DateTimeFormat('en', { timeZone: zone })
      return zone
    } catch {
      problems.push(hugoProblem('unknown-time-zone', 'hugo.toml', { zone }))
      return 'UTC'
    }
  }
  const timeZone = sound(config.timeZone)
  const languages = config.languages.map((language) =>
    language.timeZone === config.timeZone
      ? { ...language, timeZone }
      : { ...language, timeZone: sound(language.timeZone) },
  )
  return { ...config, timeZone, languages }
}

const checkFolders = (dir: string, config: SiteConfig, problems: Problem[]): void => {
  const folders = config.mounts.filter(({ kind }) => kind === 'content').map((one) => one.source)
  const isThere = (folder: string) => fs.existsSync(path.resolve(dir, folder))
  const [main = 'content'] = folders
  if (!folders.some(isThere)) problems.push(hugoProblem('no-content', main, { dir: main }))
}

// Two files of the same place are two pages to Hugo if they are of different kinds.
const keyOf = ({ logical, kind }: PagePlace): string => {
  if (kind === 'single') return logical
  return [logical, kind === 'leaf' ? 'index' : '_index'].filter(Boolean).join('/')
}

/** Whether a section says more of itself than its title; what cannot be read is told elsewhere. */
const hasText = (file: string, where: string): boolean => {
  const text = readText(file, where)
  const page = text.ok ? parsePage(text.value, where) : text
  return !page.ok || page.value.body.trim() !== ''
}

const sectionsOf = (pages: readonly ContentPage[], config: SiteConfig): SectionPlace[] => {
  const found = new Map<string, SectionPlace>()
  const add = (logical: string, hugoLanguage: string) => {
    const language = config.languages.find(({ key }) => key === hugoLanguage)?.locale
    if (language) found.set(`${hugoLanguage}\0${logical}`, { logical, hugoLanguage, language })
  }
  for (const { key } of config.languages) add('', key)
  for (const { place } of pages) {
    const [first] = place.logical.split('/')
    if (place.kind === 'branch') add(place.logical, place.language)
    if (first && place.sections.length > 0) add(first, place.language)
  }
  return [...found.values()]
}

/**
 * Read a Hugo site's configuration and find its content, in the languages of the newsroom.
 *
 * Nothing outside the folder is read, whatever the configuration or a link says. Whatever cannot
 * be read is among the problems, and the rest goes on; only a folder that is no Hugo site fails.
 */
export const readSite = (folder: string): Result<Site, Problem> => {
  const dir = path.resolve(folder)
  const read = readConfigFiles(dir)
  if (!read.ok) return read
  const problems: Problem[] = []
  const config = checkTimeZones(siteConfig(read.value), problems)
  checkFolders(dir, config, problems)
  const pages = contentPages(dir, config, problems)
  const others = new Map<string, number>()
  const silent: string[] = []
  const files = pages.flatMap(({ file, path: where, place }): SourceFile[] => {
    const language = config.languages.find(({ key }) => key === place.language)?.locale
    if (language === undefined) {
      others.set(place.language, (others.get(place.language) ?? 0) + 1)
      return []
    }
    if (isHtmlPage(where)) {
      if (!startsLikePage(file, where)) {
        problems.push(hugoProblem('plain-html', where))
        return []
      }
    } else if (!markdown.test(where)) {
      const extension = path.extname(where)
      const command = converters[extension.slice(1).toLowerCase()] ?? 'pandoc -t gfm'
      problems.push(hugoProblem('unknown-markup', where, { extension, command }))
      return []
    }
    if (place.kind === 'branch' && !hasText(file, where)) {
      problems.push(hugoProblem('section-page', where))
      silent.push(where)
      return []
    }
    return [{ path: where, key: keyOf(place), language, place, read: () => readText(file, where) }]
  })
  for (const [language, count] of others) {
    problems.push(hugoProblem('other-language', '.', { language, count }))
  }
  return ok({
    dir,
    config,
    files: files.sort((one, other) => (one.path < other.path ? -1 : 1)),
    sections: sectionsOf(pages, config),
    problems,
    findPicture: pictureFinder(dir, config),
    inherit: inheritance(config.cascade, pages),
    keptFiles: keptFiles(dir, silent, problems),
  })
}
