import type { Locale } from '../../../kernel/locale.ts'
import { readShortcodes } from '../shortcodes/readShortcodes.ts'
import { shortcodeArguments } from '../shortcodes/shortcodeArguments.ts'
import type { SiteShape } from './siteShape.ts'

/** The pages that `ref` and `relref` of the written files mean, by Hugo's name of the language. */
export type WrittenLinks = {
  readonly note: (text: string, language: Locale) => void
  /** Whether one of them means a page that is not among those written. */
  readonly hasLost: (paths: Iterable<string>) => boolean
}

const extension = /\.(?:md|markdown|mdown|html?)$/i

const fold = (path: string): string =>
  path
    .replace(extension, '')
    .replace(/(?:^|\/)_?index$/i, '')
    .replace(/^(?:\.{0,2}\/)+|\/+$/g, '')
    .normalize('NFC')
    .toLowerCase()

/** Gather what the shortcodes of the written files refer to. */
export const openLinks = ({ languages, site }: SiteShape): WrittenLinks => {
  const wanted = new Set<string>()
  const note: WrittenLinks['note'] = (text, language) => {
    if (!text.includes('{{')) return
    for (const found of readShortcodes(text)) {
      if (found.kind !== 'shortcode') continue
      if (found.inner !== undefined) note(found.inner, language)
      if (found.name !== 'ref' && found.name !== 'relref') continue
      const { take } = shortcodeArguments(found)
      const [target = ''] = (take(['path', 0]) ?? '').split('#')
      const key = take(['lang', 1]) ?? languages[language].key
      if (target !== '') wanted.add(JSON.stringify([key.toLowerCase(), fold(target)]))
    }
  }
  const hasLost: WrittenLinks['hasLost'] = (paths) => {
    const known = new Set<string>()
    const add = (key: string, path: string) => known.add(JSON.stringify([key.toLowerCase(), path]))
    for (const path of paths) {
      for (const { contentDir, key } of site.languages) {
        if (!path.startsWith(`${contentDir}/`)) continue
        const bare = path.slice(contentDir.length + 1).replace(extension, '')
        const suffix = `.${key.toLowerCase()}`
        const logical = fold(
          bare.toLowerCase().endsWith(suffix) ? bare.slice(0, -suffix.length) : bare,
        )
        // A page is also meant by the end of its path, and a section by its folder.
        const parts = logical.split('/')
        for (let from = 0; from < parts.length; from += 1) add(key, parts.slice(from).join('/'))
        add(key, parts[0] ?? '')
      }
    }
    return [...wanted].some((one) => !known.has(one))
  }
  return { note, hasLost }
}
