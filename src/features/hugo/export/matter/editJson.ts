import type { MatterChange } from './matterChange.ts'
import { findEntry } from './matterEntry.ts'
import { yamlEntries } from './yamlEntries.ts'

const rewrite = (text: string, change: MatterChange): string | undefined => {
  const read = yamlEntries(text)
  if (read === undefined) return undefined
  const { entries } = read
  const { value } = change
  const at = entries.indexOf(findEntry(entries, change.keys)!)
  const entry = entries[at]
  if (entry !== undefined && value !== undefined) {
    return text.slice(0, entry.valueStart) + JSON.stringify(value) + text.slice(entry.end)
  }
  if (value === undefined) {
    if (entry === undefined) return text
    const [from, to] =
      at > 0 ? [entries[at - 1]!.end, entry.end] : [entry.start, entries[1]?.start ?? entry.end]
    return text.slice(0, from) + text.slice(to)
  }
  const written = `${JSON.stringify(change.keys[0])}: ${JSON.stringify(value)}`
  const last = entries.at(-1)
  if (last === undefined) return `{ ${written} }`
  const gap = /\{(\s*)/.exec(text)?.[1] ?? ' '
  return `${text.slice(0, last.end)},${gap === '' ? ' ' : gap}${written}${text.slice(last.end)}`
}

/** Change keys of JSON front matter where they stand; the rest stays to the character. */
export const editJson = (text: string, changes: readonly MatterChange[]): string | undefined => {
  let edited: string | undefined = text
  for (const change of changes) {
    edited = edited === undefined ? undefined : rewrite(edited, change)
  }
  return edited
}
