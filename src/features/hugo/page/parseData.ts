import { parse as parseToml, TomlError } from 'smol-toml'
import type { Document, ScalarTag, Tags } from 'yaml'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { FrontMatter } from './frontMatter.ts'
import { frontMatterValue } from './frontMatter.ts'

/** The notations of front matter and configuration. */
export type Notation = 'yaml' | 'toml' | 'json'

/** Why data could not be read; `line` counts from 1 in the text that was given. */
export type DataMistake = { readonly reason: string; readonly line?: number }

const newOctal: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  format: 'OCT',
  test: /^0o[0-7]+$/,
  resolve: (text) => Number.parseInt(text.slice(2), 8),
}

// Hugo's YAML is old: `no` is false and `007` is 7; `0o17` is 15 all the same. It knows no base
// 60, and dates stay as written.
const hugoTags = (tags: Tags): Tags => [
  newOctal,
  ...tags.filter(
    (tag) =>
      typeof tag === 'string' ||
      (tag.tag !== 'tag:yaml.org,2002:timestamp' && tag.format !== 'TIME'),
  ),
]

/** Let the outermost keys be text, as to Hugo: `on` and `007` are names there. */
const keepKeys = ({ contents }: Pick<Document, 'contents'>): void => {
  if (!isMap(contents)) return
  for (const { key } of contents.items) {
    if (isScalar(key) && typeof key.value !== 'string') key.value = key.source ?? String(key.value)
  }
}

const readYaml = (text: string): Result<unknown, DataMistake> => {
  const document = parseDocument(text, {
    version: '1.1',
    uniqueKeys: false,
    customTags: hugoTags,
  })
  const [error] = document.errors
  keepKeys(document)
  if (error === undefined) return ok(document.toJS({ maxAliasCount: 100 }))
  const [reason = ''] = error.message.split('\n')
  const line = error.linePos?.[0].line
  return fail({ reason, ...(line === undefined ? {} : { line }) })
}

const readers: Record<Notation, (text: string) => Result<unknown, DataMistake>> = {
  yaml: readYaml,
  toml: (text) => ok(parseToml(text, { integersAsBigInt: 'asNeeded' })),
  json: (text) => ok(JSON.parse(text) as unknown),
}

const mistakeOf = (error: unknown, text: string): DataMistake => {
  if (error instanceof TomlError) {
    return { reason: error.message.split('\n')[0] ?? '', line: error.line }
  }
  const reason = error instanceof Error ? error.message : String(error)
  const at = /position (\d+)/.exec(reason)?.[1]
  const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length
  return { reason, ...(line === undefined ? {} : { line }) }
}

/** Read front matter or configuration; empty text is an empty map. Never throws. */
export const parseData = (text: string, notation: Notation): Result<FrontMatter, DataMistake> => {
  try {
    const read = text.trim() === '' ? ok({}) : readers[notation](text)
    if (!read.ok) return read
    const value = frontMatterValue(read.value ?? {})
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value)
      : fail({ reason: 'no keys', line: 1 })
  } catch (error) {
    // The parsers throw at bad input; what they say is all there is to know.
    return fail(mistakeOf(error, text))
  }
}
