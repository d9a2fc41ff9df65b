import type { FrontMatter } from './frontMatter.ts'

/** Complete what a page says of itself by what it inherits; what it says itself counts. */
export const withInherited = (own: FrontMatter, inherited: FrontMatter): FrontMatter => {
  const said = new Set(Object.keys(own).map((key) => key.toLowerCase()))
  const missing = Object.entries(inherited).filter(([key]) => !said.has(key.toLowerCase()))
  return missing.length === 0 ? own : { ...own, ...Object.fromEntries(missing) }
}
