import { stringify } from 'smol-toml'
import type { FrontMatterValue } from '../../page/frontMatter.ts'
import type { MatterChange } from './matterChange.ts'
import { findEntry } from './matterEntry.ts'
import { tomlEntries } from './tomlEntries.ts'

const dateShape =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

const writeValue = (value: FrontMatterValue, isDate?: boolean): string =>
  isDate && typeof value === 'string' && dateShape.test(value)
    ? value
    : stringify({ k: value }).trimEnd().slice('k = '.length)

const rewrite = (text: string, change: MatterChange): string => {
  const { entries, end } = tomlEntries(text)
  const entry = findEntry(entries, change.keys)
  const { value } = change
  if (entry === undefined) {
    if (value === undefined) return text
    const lead = text.slice(0, end)
    const ended = lead === '' || lead.endsWith('\n') ? lead : `${lead}\n`
    const rest = text.slice(end)
    return `${ended}${change.keys[0]} = ${writeValue(value, change.isDate)}${rest === '' ? '' : `\n${rest}`}`
  }
  if (value === undefined) {
    const lineStart = text.lastIndexOf('\n', entry.start) + 1
    const next = text.indexOf('\n', entry.end)
    return next < 0
      ? text.slice(0, lineStart).replace(/\n$/, '')
      : text.slice(0, lineStart) + text.slice(next + 1)
  }
  const source = text.slice(entry.valueStart, entry.end)
  // TOML has dates of its own: one stays such a date.
  const written = writeValue(value, dateShape.test(source))
  return text.slice(0, entry.valueStart) + written + text.slice(entry.end)
}

/** Change keys of TOML front matter where they stand; the rest stays to the character. */
export const editToml = (text: string, changes: readonly MatterChange[]): string =>
  changes.reduce(rewrite, text)
