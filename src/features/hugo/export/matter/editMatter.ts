import { isDeepStrictEqual } from 'node:util'

import type { FrontMatter, FrontMatterValue } from '../../page/frontMatter.ts'
import type { Notation } from '../../page/parseData.ts'
import { parseData } from '../../page/parseData.ts'
import { writeData } from '../../page/writeData.ts'
import { editJson } from './editJson.ts'
import { editToml } from './editToml.ts'
import { editYaml } from './editYaml.ts'
import type { MatterChange } from './matterChange.ts'

const editors: Record<
  Notation,
  (text: string, changes: readonly MatterChange[]) => string | undefined
> = { yaml: editYaml, toml: editToml, json: editJson }

const withChange = (matter: FrontMatter, { keys, value }: MatterChange): FrontMatter => {
  const names = Object.keys(matter)
  const known = keys
    .map((key) => names.findLast((name) => name.toLowerCase() === key.toLowerCase()))
    .find((name) => name !== undefined)
  const entries = Object.entries(matter).filter(([name]) => value !== undefined || name !== known)
  const changed: FrontMatter = Object.fromEntries(entries)
  return value === undefined ? changed : { ...changed, [known ?? keys[0]]: value }
}

/** Dates are compared as instants: TOML's own come back with all their digits. */
const comparable = (value: FrontMatterValue): FrontMatterValue => {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, comparable(one)]))
  }
  const isInstant =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ].*(?:Z|\d\d:?\d\d)$/.test(value)
  return isInstant && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : value
}

/**
 * Change keys of front matter in its own notation, and leave everything else as it is written.
 *
 * What comes out is read again: should it say anything but what was asked for, all of it is written
 * anew, in the same order, and `isWhole` tells.
 */
export const editMatter = (
  text: string,
  notation: Notation,
  changes: readonly MatterChange[],
): { text: string; isWhole: boolean } => {
  const parsed = parseData(text, notation)
  if (!parsed.ok || changes.length === 0) return { text, isWhole: false }
  const wanted = changes.reduce(withChange, parsed.value)
  const edited = editors[notation](text, changes)
  const again = edited === undefined ? undefined : parseData(edited, notation)
  if (
    edited !== undefined &&
    again?.ok &&
    isDeepStrictEqual(comparable(again.value), comparable(wanted))
  ) {
    return { text: edited, isWhole: false }
  }
  return { text: writeData(wanted, notation), isWhole: true }
}
