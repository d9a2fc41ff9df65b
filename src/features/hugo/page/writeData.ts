import { stringify as stringifyToml } from 'smol-toml'
import { stringify as stringifyYaml } from 'yaml'
import type { FrontMatter, FrontMatterValue } from './frontMatter.ts'
import type { Notation } from './parseData.ts'

// TOML knows no null.
const withoutNulls = (value: FrontMatterValue): FrontMatterValue => {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNulls(one)]])),
  )
}

/** Write data in a notation of Hugo's, without a line feed at its end. */
export const writeData = (matter: FrontMatter, notation: Notation): string => {
  if (notation === 'json') return JSON.stringify(matter, null, 2)
  const written =
    notation === 'toml'
      ? stringifyToml(withoutNulls(matter))
      : stringifyYaml(matter, { version: '1.1', lineWidth: 0 })
  return written.trimEnd()
}
