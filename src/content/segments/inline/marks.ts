import type { TextNode } from '../../lexical/nodes.ts'
import type { CodeData } from './coded.ts'

/** A formatting of running text under a key of its own: texts with the same keys look the same. */
export type Mark = { readonly key: string; readonly data: CodeData }

/** What all running text has beside its words and formats. */
const plainLook = { detail: 0, mode: 'normal', style: '', version: 1 } as const

const bitsOf = (format: number): number[] =>
  Array.from({ length: 31 }, (_, at) => 2 ** at).filter((bit) => (format & bit) !== 0)

const isPlain = (look: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(look).length === Object.keys(plainLook).length &&
  Object.entries(plainLook).every(([name, value]) => look[name] === value)

/** Give the marks of a text: one for each format, and one for what else is not as always. */
export const marksOf = (node: TextNode): Mark[] => {
  const { type: _type, text: _text, format, ...look } = node
  const marks: Mark[] = bitsOf(format).map((bit) => ({
    key: `${bit}`,
    data: { kind: 'format', format: bit },
  }))
  if (!isPlain(look)) marks.push({ key: JSON.stringify(look), data: { kind: 'look', look } })
  return marks
}
