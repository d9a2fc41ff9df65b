import type { Pair } from 'yaml'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { MatterEntry } from './matterEntry.ts'

type Ranged = { range?: [number, number, number] | null } | null | undefined

/** Find the entries of a map in YAML, or in JSON, which YAML reads as well; `undefined` if it is none. */
export const yamlEntries = (
  text: string,
): { entries: MatterEntry[]; isFlow: boolean; end: number } | undefined => {
  const document = parseDocument(text, { version: '1.1', uniqueKeys: false, schema: 'failsafe' })
  const { contents } = document
  if (contents === null) return { entries: [], isFlow: false, end: text.length }
  if (!isMap(contents) || document.errors.length > 0) return undefined
  const entries = (contents.items as readonly Pair[]).flatMap((pair): MatterEntry[] => {
    const { key } = pair
    const range = (key as Ranged)?.range
    if (!isScalar(key) || !range) return []
    const value = (pair.value as Ranged)?.range
    const colon = text.indexOf(':', range[1]) + 1
    const valueStart = value && value[0] >= colon ? value[0] : colon
    const end = value ? Math.max(value[1], colon) : colon
    return [{ key: String(key.value), start: range[0], valueStart, end }]
  })
  return { entries, isFlow: contents.flow === true, end: contents.range?.[1] ?? text.length }
}
