import type { QuotationBlock } from '../../../content/blocks.ts'
import { block } from '../../../content/lexical/block.ts'
import { body } from '../../../content/lexical/body.ts'
import type { FlowNode, ParagraphNode, QuoteNode } from '../../../content/lexical/nodes.ts'
import { walk } from '../../../content/lexical/walk.ts'
import { wordsOf } from '../../../content/markdown/wordsOf.ts'
import type { ShortcodeReport } from './madeShortcode.ts'

const isWords = (node: FlowNode): node is ParagraphNode | QuoteNode =>
  node.type === 'paragraph' || node.type === 'quote'

/**
 * Make a quotation of what stands between the tags of a shortcode.
 *
 * It holds words alone: formats and links are reported, and from the first thing on that is no
 * paragraph the content stands after it.
 */
export const wrapQuotation = (
  fields: Pick<QuotationBlock, 'id' | 'speaker' | 'role'>,
  content: FlowNode[],
  report: ShortcodeReport,
): FlowNode[] => {
  const end = content.findIndex((node) => !isWords(node))
  const held = (end < 0 ? content : content.slice(0, end)).filter(isWords)
  const after = content.slice(held.length)
  if (after.length > 0) report('shortcode-content')
  const quote = held.map((node) => wordsOf(node.children)).join('\n\n')
  if (quote === '') {
    const argument = [fields.speaker, fields.role].filter(Boolean).join(' ')
    if (argument !== '') report('shortcode-argument', { argument })
    return after
  }
  const inner = [...walk(body(held))]
  const links = inner.flatMap((node) =>
    node.type === 'link' ? [node.fields.url ?? '', node.fields.title ?? ''].filter(Boolean) : [],
  )
  if (links.length > 0 || inner.some((node) => node.type === 'text' && node.format !== 0)) {
    report('quotation-format', { name: quote.slice(0, 40), links: links.join(' ') || '·' })
  }
  return [block({ blockType: 'quotation', quote, ...fields }), ...after]
}
