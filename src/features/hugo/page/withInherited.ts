import type { FrontMatter, FrontMatterValue } from './frontMatter.ts'
import { isMap } from './frontMatter.ts'

/**
 * Lay what a page says over what it inherits: a key that it says itself counts.
 *
 * What stands under `params` is laid key by key, as Hugo does since 0.124; no deeper.
 */
export const withInherited = (own: FrontMatter, inherited: FrontMatter): FrontMatter => {
  const said = new Map(Object.keys(own).map((key) => [key.toLowerCase(), key]))
  const matter: Record<string, FrontMatterValue> = { ...own }
  for (const [key, value] of Object.entries(inherited)) {
    const name = said.get(key.toLowerCase())
    const mine = name === undefined ? undefined : own[name]
    if (name === undefined) matter[key] = value
    else if (key.toLowerCase() === 'params' && isMap(mine) && isMap(value)) {
      matter[name] = withInherited(mine, value)
    }
  }
  return matter
}
