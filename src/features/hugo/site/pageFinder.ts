import path from 'node:path'

import type { SourceFile } from './sourceFile.ts'

/** Finds the page that a reference means, from the page in which it stands; nothing if none is. */
export type FindReferred = (
  reference: string,
  from: SourceFile,
  language: string | undefined,
) => SourceFile | undefined

const bare = (reference: string): string =>
  reference
    .replace(/\.(?:md|markdown|mdown|html?)$/i, '')
    .replace(/(?:^|\/)_?index$/, '')
    .replace(/\/+$/, '')

const keyOf = (language: string, logical: string): string => `${language}\0${logical.toLowerCase()}`

/**
 * Make the finder of what `ref` and `relref` mean, as Hugo looks: beside the page, from the content
 * folder, then anywhere by name if only one page has that name.
 */
export const pageFinder = (files: readonly SourceFile[]): FindReferred => {
  const byPath = new Map<string, SourceFile>()
  const byName = new Map<string, SourceFile | null>()
  for (const file of files) {
    const { language, logical, name } = file.place
    byPath.set(keyOf(language, logical), file)
    const named = keyOf(language, name)
    byName.set(named, byName.has(named) ? null : file)
  }
  return (reference, from, language) => {
    const tongue = language ?? from.place.language
    const wanted = bare(reference)
    const suffix = `.${tongue.toLowerCase()}`
    const name = wanted.toLowerCase().endsWith(suffix) ? wanted.slice(0, -suffix.length) : wanted
    const folder =
      from.place.kind === 'leaf' ? from.place.logical : path.posix.dirname(from.place.logical)
    const beside = path.posix.join(folder, name)
    const candidates = name.startsWith('/') ? [name.slice(1)] : [beside, name]
    for (const candidate of candidates) {
      const found = byPath.get(keyOf(tongue, candidate.replace(/^\.\//, '')))
      if (found) return found
    }
    return name.includes('/') ? undefined : (byName.get(keyOf(tongue, name)) ?? undefined)
  }
}
