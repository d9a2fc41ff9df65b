import { configNotation } from './configNotation.ts'

/**
 * Tell where in a configuration a file of it belongs, by its path from the site's folder: `[]` for
 * all of it, `['params']` for `config/_default/params.toml`, `['languages', 'en', 'params']` for
 * `params.en.toml`, `['languages', 'en']` for `languages.en.toml`. Nothing is given for a file that
 * is none.
 */
export const configPlace = (path: string): readonly string[] | undefined => {
  if (configNotation(path) === undefined) return undefined
  const base = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
  const isRoot = /^(?:hugo|config)$/.test(base)
  if (!path.includes('/')) return isRoot ? [] : undefined
  if (!path.startsWith('config/')) return undefined
  if (isRoot) return []
  const [, key = base, language] = /^(.+)\.([^.]+)$/.exec(base) ?? []
  if (language === undefined) return [key]
  // Of a language only menus and parameters have a place of their own; all else is the language.
  return ['languages', language, ...(/^(?:menus?|params)$/.test(key) ? [key] : [])]
}
