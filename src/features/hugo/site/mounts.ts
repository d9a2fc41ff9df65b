import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, asTexts, isMap, lookUp } from '../page/frontMatter.ts'

/** A folder of a site that appears at a place of Hugo's own tree. */
export type Mount = {
  /** From the site's folder. */
  readonly source: string
  readonly kind: 'content' | 'static' | 'assets'
  /** Below `content`, `static` or `assets`; empty for all of it. */
  readonly below: string
  /** Hugo's name of the language that everything in it is in, if it says so. */
  readonly language: string | undefined
}

type LanguageFolder = { readonly key: string; readonly contentDir: string }

const kinds = ['content', 'static', 'assets'] as const

const clean = (folder: string): string => folder.replace(/^\.?\/+/, '').replace(/\/+$/, '')

const parseMount = (value: FrontMatterValue): Mount[] => {
  if (!isMap(value)) return []
  const source = asText(lookUp(value, 'source'))
  const [first, ...rest] = clean(asText(lookUp(value, 'target')) ?? '').split('/')
  const kind = kinds.find((one) => one === first)
  if (source === undefined || kind === undefined) return []
  const language = asText(lookUp(value, 'lang'))
  return [{ source: clean(source), kind, below: rest.join('/'), language }]
}

const defaultMounts = (data: FrontMatter, languages: readonly LanguageFolder[]): Mount[] => {
  const folders = new Map<string, string[]>()
  for (const { key, contentDir } of languages) {
    folders.set(contentDir, [...(folders.get(contentDir) ?? []), key])
  }
  const content = [...folders].map(([folder, [only, ...more]]): Mount => ({
    source: clean(folder),
    kind: 'content',
    below: '',
    // Where several share a folder, their files carry a suffix.
    language: more.length === 0 && languages.length > 1 ? only : undefined,
  }))
  const statics = asTexts(lookUp(data, 'staticDir') ?? 'static')
  const assets = asText(lookUp(data, 'assetDir')) ?? 'assets'
  const plain = (kind: Mount['kind'], folder: string): Mount => {
    return { source: clean(folder), kind, below: '', language: undefined }
  }
  return [
    ...content,
    ...statics.map((folder) => plain('static', folder)),
    plain('assets', assets),
    ...asTexts(lookUp(data, 'theme')).flatMap((theme) => {
      const folder = `${asText(lookUp(data, 'themesDir')) ?? 'themes'}/${theme}`
      return [plain('static', `${folder}/static`), plain('assets', `${folder}/assets`)]
    }),
  ]
}

/** List the folders of a site by what they are to Hugo; a mount replaces the usual ones of its kind. */
export const mountsOf = (data: FrontMatter, languages: readonly LanguageFolder[]): Mount[] => {
  const imported = lookUp(data, 'module')
  const given = isMap(imported) ? lookUp(imported, 'mounts') : undefined
  const mounts = Array.isArray(given) ? given.flatMap(parseMount) : []
  const usual = defaultMounts(data, languages)
  return [...mounts, ...usual.filter(({ kind }) => mounts.every((one) => one.kind !== kind))]
}
