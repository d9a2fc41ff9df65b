import { isDeepStrictEqual } from 'node:util'

import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import type { Notation } from '../page/parseData.ts'
import { parseData } from '../page/parseData.ts'
import { writeData } from '../page/writeData.ts'
import { isSecretKey } from './isSecretKey.ts'

const noted = /^([ \t]*(?:#|\/\/)+[ \t]*["']?([\w.-]+)["']?[ \t]*[:=][ \t]*)\S.*$/gm

type Found = { readonly keys: string[]; readonly values: string[] }

const isSaid = (value: FrontMatterValue): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'

const empty = (data: FrontMatterValue, found: Found, path: string): FrontMatterValue => {
  if (Array.isArray(data)) return data.map((one) => empty(one, found, path))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const inner = path === '' ? key : `${path}.${key}`
      if (!isSecretKey(key) || !isSaid(value)) return [key, empty(value, found, inner)]
      found.keys.push(inner)
      found.values.push(String(value))
      return [key, '']
    }),
  )
}

/** Take a value out of a text wherever it stands as one. */
const takeOut = (text: string, value: string): string => {
  const pattern = value.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  return text
    .replaceAll(JSON.stringify(value), '""')
    .replaceAll(`'${value}'`, "''")
    .replace(new RegExp(String.raw`([:=][ \t]*)${pattern}(?=[ \t]*(?:#.*)?$)`, 'gm'), '$1""')
}

/**
 * Empty what a file of a configuration holds of secrets: keys of services, tokens, passwords. The
 * rest stays to the character, if that can be done.
 *
 * @returns the text, and which keys were emptied, e.g. `params.mail.apiKey`.
 */
export const withoutSecrets = (
  text: string,
  notation: Notation,
): { readonly text: string; readonly keys: readonly string[] } => {
  const plain = text.replace(noted, (line, lead: string, key: string) =>
    isSecretKey(key) ? `${lead}""` : line,
  )
  const parsed = parseData(plain, notation)
  if (!parsed.ok) return { text: plain, keys: [] }
  const found: Found = { keys: [], values: [] }
  const wanted = empty({ ...parsed.value }, found, '') as FrontMatter
  if (found.keys.length === 0) return { text: plain, keys: [] }
  const edited = found.values.reduce(takeOut, plain)
  const again = parseData(edited, notation)
  const isSame = again.ok && isDeepStrictEqual(again.value, wanted)
  return { text: isSame ? edited : `${writeData(wanted, notation)}\n`, keys: found.keys }
}
