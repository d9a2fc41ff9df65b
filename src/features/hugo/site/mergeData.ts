import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { isMap } from '../page/frontMatter.ts'

/** Lay one configuration over another: maps are merged, whatever the case of their keys. */
export const mergeData = (under: FrontMatter, over: FrontMatter): FrontMatter => {
  const merged: Record<string, FrontMatterValue> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const name = Object.keys(merged).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key
    const before = merged[name]
    merged[name] = isMap(before) && isMap(value) ? { ...mergeData(before, value) } : value
  }
  return merged
}
