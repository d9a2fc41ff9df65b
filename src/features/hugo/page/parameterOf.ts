import type { FrontMatter } from './frontMatter.ts'
import { asText, isMap, lookUp } from './frontMatter.ts'

const within = (
  data: FrontMatter,
  [first = '', ...rest]: readonly string[],
): string | undefined => {
  const value = lookUp(data, first)
  if (rest.length === 0) return asText(value)
  return isMap(value) ? within(value, rest) : undefined
}

/**
 * Give the value of a parameter, e.g. `author.name`: the page's own, else the site's.
 *
 * Lists and maps have none: no text stands for them.
 */
export const parameterOf = (
  matter: FrontMatter,
  site: FrontMatter,
  name: string,
): string | undefined => {
  const keys = name.split('.')
  const own = lookUp(matter, 'params')
  return within(matter, keys) ?? (isMap(own) ? within(own, keys) : undefined) ?? within(site, keys)
}
