import { stringify } from 'yaml'
import type { MatterChange } from './matterChange.ts'
import { findEntry } from './matterEntry.ts'
import { yamlEntries } from './yamlEntries.ts'

type Style = { readonly isFlow: boolean; readonly isQuoted: boolean; readonly indent: boolean }

/** Write `key: value` as YAML that Hugo's old reader takes for the same. */
const writeEntry = (key: string, { value, isDate }: MatterChange, style: Style): string =>
  isDate && typeof value === 'string' && !style.isQuoted
    ? `${key}: ${value}\n`
    : stringify(
        { [key]: value },
        {
          version: '1.1',
          lineWidth: 0,
          ...(style.isQuoted && typeof value === 'string'
            ? { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }
            : {}),
          collectionStyle: style.isFlow ? 'flow' : 'block',
          flowCollectionPadding: false,
          indentSeq: style.indent,
        },
      ).replace(/^\{(.*)\}\n$/s, '$1\n')

const styleOf = (gap: string, source: string): Style => ({
  isFlow: source.startsWith('['),
  isQuoted: source.startsWith('"'),
  indent: !gap.endsWith('\n'),
})

const indented = (text: string, margin: string): string =>
  margin === '' ? text : text.replace(/^(?=.)/gm, margin)

/** A list of front matter stands in one line if the old one did; text is quoted as the old one was. */
const rewrite = (text: string, change: MatterChange): string | undefined => {
  const read = yamlEntries(text)
  if (read === undefined || read.isFlow) return undefined
  const { entries } = read
  const entry = findEntry(entries, change.keys)
  const { value } = change
  // All keys of a map stand in one column, which need not be the first.
  const first = entries[0]?.start ?? 0
  const margin = text.slice(text.lastIndexOf('\n', first) + 1, first)
  if (entry === undefined) {
    if (value === undefined) return text
    const style = { isFlow: Array.isArray(value), isQuoted: false, indent: true }
    const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`
    return `${lead}${indented(writeEntry(change.keys[0], change, style), margin).trimEnd()}`
  }
  if (value === undefined) {
    const lineEnd = text.indexOf('\n', Math.max(entry.end - 1, entry.start))
    const rest = lineEnd < 0 ? '' : text.slice(lineEnd + 1)
    const lead = text.slice(0, entry.start - margin.length)
    return rest === '' ? lead.replace(/\n$/, '') : lead + rest
  }
  const source = text.slice(entry.valueStart, entry.end)
  const ending = source.endsWith('\n') ? '\n' : ''
  const style = styleOf(text.slice(entry.start, entry.valueStart), source)
  const written = indented(writeEntry('k', change, style), margin).slice(margin.length)
  const name = text.slice(entry.start, text.indexOf(':', entry.start + entry.key.length))
  return `${text.slice(0, entry.start)}${name}${written.trimEnd().slice(1)}${ending}${text.slice(entry.end)}`
}

/**
 * Change keys of YAML front matter where they stand; comments, order and whatever else is not asked
 * for stay to the character. Nothing is given where that cannot be done.
 */
export const editYaml = (text: string, changes: readonly MatterChange[]): string | undefined => {
  let edited: string | undefined = text
  for (const change of changes) {
    edited = edited === undefined ? undefined : rewrite(edited, change)
  }
  return edited
}
