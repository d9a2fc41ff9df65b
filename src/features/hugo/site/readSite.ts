import fs from 'node:fs'
import path from 'node:path'
import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { FrontMatter } from '../page/frontMatter.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { Notation } from '../page/parseData.ts'
import { parseData } from '../page/parseData.ts'
import type { SiteConfig, SiteLanguage } from './siteConfig.ts'
import { siteConfig } from './siteConfig.ts'

/** A content file of a site: `key` is the same for every language of a page. */
export type SourceFile = {
  /** From the site's folder, with `/`. */
  readonly path: string
  readonly key: string
  readonly language: Locale
  readonly read: () => Result<string, Problem>
}

/** A picture that was found. */
export type PictureFile = { readonly file: string; readonly hash: string }

/** A site, ready to be read file by file. */
export type Site = {
  readonly config: SiteConfig
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
  /** Find a picture by its address as a page writes it, in the order in which Hugo looks. */
  readonly findPicture: (address: string, page: string) => PictureFile | undefined
}

const mostMegabytes = 8
const extensions = ['.toml', '.yaml', '.yml', '.json'] as const
const markdown = /\.(?:md|markdown|mdown)$/i
const otherMarkup = /\.(?:html?|org|adoc|asciidoc|rst|pandoc|pdc)$/i

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error))

const readText = (file: string, where: string): Result<string, Problem> => {
  try {
    const { size } = fs.statSync(file)
    const megabytes = Math.ceil(size / 1_000_000)
    if (megabytes > mostMegabytes) {
      return fail(hugoProblem('file-too-large', where, { size: megabytes, limit: mostMegabytes }))
    }
    // The mark of byte order stays: it belongs to the original.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return ok(decoder.decode(fs.readFileSync(file)))
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? fail(hugoProblem('not-utf-8', where))
      : fail(hugoProblem('unreadable-file', where, { reason }))
  }
}

const configFiles = (dir: string): { file: string; key: string | undefined }[] => {
  for (const name of ['hugo', 'config']) {
    for (const extension of extensions) {
      const file = path.join(dir, `${name}${extension}`)
      if (fs.existsSync(file)) return [{ file, key: undefined }]
    }
  }
  const folder = path.join(dir, 'config', '_default')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter((name) => (extensions as readonly string[]).includes(path.extname(name)))
    .sort()
    .map((name) => {
      const base = path.basename(name, path.extname(name))
      return {
        file: path.join(folder, name),
        key: /^(?:hugo|config)$/.test(base) ? undefined : base,
      }
    })
}

const notationOf = (file: string): Notation => {
  const extension = path.extname(file)
  return extension === '.toml' ? 'toml' : extension === '.json' ? 'json' : 'yaml'
}

const readConfig = (dir: string): Result<SiteConfig, Problem> => {
  const found = configFiles(dir)
  if (found.length === 0) return fail(hugoProblem('no-site', dir, { dir }))
  let data: FrontMatter = {}
  for (const { file, key } of found) {
    const where = path.relative(dir, file)
    const text = readText(file, where)
    if (!text.ok) return text
    const parsed = parseData(text.value, notationOf(file))
    if (!parsed.ok) return fail(hugoProblem('broken-config', where, parsed.problem))
    data =
      key === undefined ? { ...data, ...parsed.value } : { ...data, [key]: { ...parsed.value } }
  }
  return ok(siteConfig(data))
}

const isWithin = (dir: string, file: string): boolean => {
  const relative = path.relative(dir, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

const isFile = (file: string): boolean =>
  fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

const pictureFinder = (dir: string, config: SiteConfig): Site['findPicture'] => {
  const known = new Map<string, PictureFile | undefined>()
  const roots = [...config.staticDirs, config.assetDir]
  return (address, page) => {
    let name = address.replace(/[?#].*$/, '')
    try {
      name = decodeURI(name)
    } catch {
      // A file name may hold a percent sign that encodes nothing.
    }
    const beside = name.startsWith('/') ? [] : [path.join(dir, path.dirname(page), name)]
    const candidates = [...beside, ...roots.map((root) => path.join(dir, root, name))]
    for (const file of candidates) {
      if (!known.has(file)) {
        const isOurs = isWithin(dir, file) && isFile(file) && isWithin(dir, fs.realpathSync(file))
        const hash = isOurs ? fingerprint(fs.readFileSync(file)) : ''
        known.set(file, isOurs ? { file, hash } : undefined)
      }
      const found = known.get(file)
      if (found !== undefined) return found
    }
    return undefined
  }
}

type Walk = {
  readonly dir: string
  readonly config: SiteConfig
  readonly files: SourceFile[]
  readonly problems: Problem[]
  readonly others: Map<string, number>
}

const addFile = (walk: Walk, file: string, contentDir: string, languages: SiteLanguage[]) => {
  const where = path.relative(walk.dir, file).split(path.sep).join('/')
  const name = path.basename(file)
  if (otherMarkup.test(name)) {
    walk.problems.push(hugoProblem('unknown-markup', where, { extension: path.extname(name) }))
  }
  if (!markdown.test(name)) return
  const inside = path.relative(contentDir, file).split(path.sep).join('/').replace(markdown, '')
  const suffix = /\.([^./]+)$/.exec(inside)?.[1]?.toLowerCase()
  const bySuffix = walk.config.languages.find((one) => one.key.toLowerCase() === suffix)
  const own = languages.find((one) => one.key === walk.config.defaultLanguage) ?? languages[0]
  const language = bySuffix ?? own
  const key = (bySuffix ? inside.slice(0, -suffix!.length - 1) : inside).replace(/(^|\/)index$/, '')
  if (language?.locale === undefined) {
    const tag = language?.key ?? ''
    walk.others.set(tag, (walk.others.get(tag) ?? 0) + 1)
    return
  }
  if (/(^|\/)_index$/.test(key)) walk.problems.push(hugoProblem('section-page', where))
  else {
    walk.files.push({
      path: where,
      key,
      language: language.locale,
      read: () => readText(file, where),
    })
  }
}

const walkContent = (walk: Walk, contentDir: string, languages: SiteLanguage[]) => {
  const elsewhere = new Set(
    walk.config.languages
      .map((one) => path.resolve(walk.dir, one.contentDir))
      .filter((dir) => dir !== contentDir),
  )
  const waiting = [contentDir]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const where = path.relative(walk.dir, folder)
    let entries: fs.Dirent[] = []
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      walk.problems.push(hugoProblem('unreadable-file', where, { reason: reasonOf(error) }))
    }
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const file = path.join(folder, entry.name)
      // A link may lead out of the site, or back to where we are.
      if (entry.isSymbolicLink()) {
        walk.problems.push(hugoProblem('symbolic-link', path.relative(walk.dir, file)))
      } else if (entry.isDirectory() && !elsewhere.has(file)) waiting.push(file)
      else if (entry.isFile()) addFile(walk, file, contentDir, languages)
    }
  }
}

const checkTimeZone = (config: SiteConfig, problems: Problem[]): SiteConfig => {
  try {
    Intl.DateTimeFormat('en', { timeZone: config.timeZone })
    return config
  } catch {
    problems.push(hugoProblem('unknown-time-zone', 'hugo.toml', { zone: config.timeZone }))
    return { ...config, timeZone: 'UTC' }
  }
}

/**
 * Read a Hugo site's configuration and find its content, in the languages of the newsroom.
 *
 * Nothing outside the folder is read, whatever the configuration or a link says. Whatever cannot
 * be read is among the problems, and the rest goes on; only a folder that is no Hugo site fails.
 */
export const readSite = (folder: string): Result<Site, Problem> => {
  const dir = path.resolve(folder)
  const read = readConfig(dir)
  if (!read.ok) return read
  const problems: Problem[] = []
  const config = checkTimeZone(read.value, problems)
  const walk: Walk = { dir, config, files: [], problems, others: new Map() }
  for (const contentDir of new Set(config.languages.map((one) => one.contentDir))) {
    const root = path.resolve(dir, contentDir)
    const languages = config.languages.filter((one) => one.contentDir === contentDir)
    const isMain = languages.some((one) => one.key === config.defaultLanguage)
    if (!isWithin(dir, root))
      problems.push(hugoProblem('outside-site', contentDir, { path: contentDir }))
    else if (fs.existsSync(root)) walkContent(walk, root, languages)
    else if (isMain) problems.push(hugoProblem('no-content', contentDir, { dir: contentDir }))
  }
  for (const [language, count] of walk.others) {
    problems.push(hugoProblem('other-language', '.', { language, count }))
  }
  const files = walk.files.sort((one, other) => (one.path < other.path ? -1 : 1))
  return ok({ config, files, problems, findPicture: pictureFinder(dir, config) })
}
