import fs from 'node:fs'
import path from 'node:path'

import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { Mount } from './mounts.ts'
import type { SiteConfig } from './siteConfig.ts'
import type { PagePlace } from './sourceFile.ts'
import { isWithin, placeIn, walkFolder } from './walkFolder.ts'

/** A file that Hugo makes a page of. */
export type ContentPage = {
  readonly file: string
  readonly path: string
  readonly place: PagePlace
}

/** The extensions of what Hugo takes for content, whether we can read it or not. */
const content = /\.(md|markdown|mdown|html?|org|adoc|asciidoc|rst|pandoc|pdc)$/i

type Found = {
  readonly file: string
  readonly path: string
  readonly folder: string
  /** Without language and extension. */
  readonly base: string
  readonly language: string
}

const languageOfFile = (base: string, own: string | undefined, config: SiteConfig) => {
  const suffix = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase()
  const known = config.languages.find(({ key }) => key.toLowerCase() === suffix)
  // A suffix counts only if it is one of the site's languages.
  if (known && suffix) return { language: known.key, base: base.slice(0, -suffix.length - 1) }
  return { language: own ?? config.defaultLanguage, base }
}

const listFound = (dir: string, mount: Mount, config: SiteConfig, problems: Problem[]): Found[] => {
  const root = path.resolve(dir, mount.source)
  if (!isWithin(dir, root)) {
    problems.push(hugoProblem('outside-site', mount.source, { path: mount.source }))
    return []
  }
  if (!fs.existsSync(root)) return []
  const others = config.mounts
    .filter(({ kind }) => kind === 'content')
    .map(({ source }) => path.resolve(dir, source))
    .filter((other) => other !== root)
  return walkFolder(dir, root, new Set(others), problems).flatMap((file): Found[] => {
    const name = path.basename(file)
    if (!content.test(name)) return []
    const inside = [mount.below, placeIn(root, path.dirname(file))].filter(Boolean).join('/')
    const named = languageOfFile(name.replace(content, ''), mount.language, config)
    return [{ file, path: placeIn(dir, file), folder: inside, ...named }]
  })
}

const above = (folder: string): string[] => {
  const parts = folder === '' ? [] : folder.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/**
 * Tell sections from mere folders: those of the first level are, deeper ones only with an `_index`.
 */
const sectionsOf = (folder: string, branches: ReadonlySet<string>): string[] =>
  above(folder)
    .filter((one, at) => at === 0 || branches.has(one))
    .map((one) => one.split('/').at(-1) ?? one)

const placeOf = (found: Found, branches: ReadonlySet<string>): PagePlace => {
  const { folder, base, language } = found
  const parts = folder.split('/')
  if (base === 'index' && folder !== '') {
    const [name = ''] = parts.slice(-1)
    const sections = sectionsOf(parts.slice(0, -1).join('/'), branches)
    return { logical: folder, kind: 'leaf', sections, name, language }
  }
  if (base === '_index') {
    const sections = sectionsOf(folder, branches)
    return { logical: folder, kind: 'branch', sections, name: parts.at(-1) ?? '', language }
  }
  const logical = folder === '' ? base : `${folder}/${base}`
  const sections = sectionsOf(folder, branches)
  return { logical, kind: 'single', sections, name: base, language }
}

const keyed = ({ language }: Found, folder: string): string => `${language}\0${folder}`

/**
 * Find the pages of a site, in every language, and say what was left out and why.
 *
 * In a leaf bundle only the index is a page; other texts in it are its resources.
 *
 * @param dir the site's folder, absolute.
 */
export const contentPages = (
  dir: string,
  config: SiteConfig,
  problems: Problem[],
): ContentPage[] => {
  const all = config.mounts
    .filter(({ kind }) => kind === 'content')
    .flatMap((mount) => listFound(dir, mount, config, problems))
  const leaves = new Set(
    all
      .filter(({ base, folder }) => base === 'index' && folder !== '')
      .map((found) => keyed(found, found.folder)),
  )
  const branches = new Set(all.filter(({ base }) => base === '_index').map(({ folder }) => folder))
  const taken = new Set<string>()
  return all.flatMap((found): ContentPage[] => {
    const isIndex = found.base === 'index' && leaves.has(keyed(found, found.folder))
    const bundles = isIndex ? above(found.folder).slice(0, -1) : above(found.folder)
    if (bundles.some((folder) => leaves.has(keyed(found, folder)))) {
      problems.push(hugoProblem('resource-page', found.path))
      return []
    }
    // Two mounts may bring the same page: Hugo takes the first.
    const place = placeOf(found, branches)
    const identity = `${found.language}\0${place.kind}\0${place.logical}`
    if (taken.has(identity)) {
      problems.push(hugoProblem('same-page', found.path))
      return []
    }
    taken.add(identity)
    return [{ file: found.file, path: found.path, place }]
  })
}
