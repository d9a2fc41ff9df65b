import type { Nodes } from 'mdast'
import { judgeHtml } from '../html/judgeHtml.ts'
import { readHtml } from '../html/readHtml.ts'
import { body } from '../lexical/body.ts'
import type { FlowNode } from '../lexical/nodes.ts'
import { walk } from '../lexical/walk.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import type { Island } from './islands.ts'

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const written = (part: string | Island): string =>
  typeof part === 'string' ? part : escape(part.url ?? part.text ?? part.source)

/**
 * Read a piece of HTML into nodes of the article, where it holds nothing that an article cannot;
 * else nothing. `html` is as it stands in the tree, its islands marked.
 */
export const modelHtml = (
  html: string,
  node: Nodes,
  conversion: Conversion,
): FlowNode[] | undefined => {
  if (conversion.parseHtml === undefined) return undefined
  const parts = conversion.split(html)
  if (parts.some((part) => typeof part !== 'string' && part.node !== undefined)) return undefined
  const source = parts.map(written).join('')
  if (/<[?]|<![^-]/.test(source)) return undefined
  const tree = conversion.parseHtml(source)
  const verdict = tree && judgeHtml(tree)
  if (
    !tree?.some((one) => typeof one !== 'string') ||
    !(conversion.isHtml ? verdict?.fits : verdict?.canHold)
  ) {
    return undefined
  }
  const found = new Set<'flat-cell' | 'out-of-table'>()
  const root = { tag: 'body', attributes: {}, children: tree }
  const nodes = readHtml(root, conversion.nextId, (what) => found.add(what))
  for (const what of found) conversion.report(what, lineOf(node))
  const lost = [...(verdict?.lost ?? []), ...(source.match(/<!--[^]*?(?:-->|$)/g) ?? [])]
  if (lost.length > 0) {
    conversion.report('html-attributes', lineOf(node), { attributes: lost.join('; ') })
  }
  if (/<dl[\s>]/i.test(source)) conversion.report('definition-list', lineOf(node))
  for (const one of walk(body(nodes))) {
    if (one.type !== 'block' || one.fields.blockType !== 'figure') continue
    const { id, missingPath, alt } = one.fields
    conversion.picture?.({ id, url: missingPath ?? '', alt: alt ?? '', line: lineOf(node) })
  }
  return nodes
}
