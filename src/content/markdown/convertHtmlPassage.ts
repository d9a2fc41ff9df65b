import { calloutOf } from '../lexical/calloutOf.ts'
import type { FlowNode } from '../lexical/nodes.ts'
import { plainText } from '../lexical/plainText.ts'
import { body } from '../lexical/body.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import type { HtmlPassage } from './htmlPassageAt.ts'
import { modelHtml } from './modelHtml.ts'

const opening = /^\s*<details(?:\s[^<>]*)?>\s*(?:<summary(?:\s[^<>]*)?>([^]*?)<\/summary>)?\s*$/i

const convertDetails = (
  { first, inner, last }: HtmlPassage,
  conversion: Conversion,
): FlowNode[] | undefined => {
  const found = opening.exec(first.value)
  if (found === null || !/^\s*<\/details\s*>\s*$/i.test(last.value)) return undefined
  const summary = found[1] ?? ''
  const read = summary === '' ? [] : modelHtml(`<p>${summary}</p>`, first, conversion)
  if (read === undefined) return undefined
  const title = plainText(body(read)).replaceAll('\n', ' ').trim()
  const id = conversion.nextId(`details ${conversion.source(first)}`)
  const { nodes, isSplit } = calloutOf({ id, kind: 'note', title }, conversion.flow(inner))
  if (isSplit) conversion.report('out-of-callout', lineOf(first))
  return nodes
}

/** Convert HTML that blank lines part; nothing is given for what has to stay raw. */
export const convertHtmlPassage = (
  passage: HtmlPassage,
  conversion: Conversion,
): FlowNode[] | undefined => {
  if (conversion.parseHtml === undefined) return undefined
  if (passage.tag === 'details') return convertDetails(passage, conversion)
  const parts = [passage.first, ...passage.inner, passage.last]
  const html = parts.flatMap((node) => (node.type === 'html' ? node.value : []))
  if (html.length < parts.length) return undefined
  return modelHtml(html.join('\n'), passage.first, conversion)
}
