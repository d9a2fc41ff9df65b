import type { Blockquote } from 'mdast'
import type { CalloutBlock } from '../blocks.ts'
import { block } from '../lexical/block.ts'
import { body } from '../lexical/body.ts'
import type { FlowNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import { text } from '../lexical/text.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'

const opening = /^\[!(note|tip|important|warning|caution)\][+-]?(?:[ \t]+([^\n]*))?(?:\n|$)/i

const longestTitle = 120

// An empty one is nothing to show.
const isHeld = (one: FlowNode) =>
  one.type === 'list' || (one.type === 'paragraph' && one.children.length > 0)

/**
 * Convert a quotation that begins with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or
 * `[!CAUTION]` to a call-out; words after it on the same line are its title.
 *
 * A call-out holds paragraphs and lists: from the first other thing on, its content is put after
 * it. Nothing is given for an
 * ordinary quotation.
 */
export const convertAlert = (node: Blockquote, conversion: Conversion): FlowNode[] | undefined => {
  const [first, ...rest] = node.children
  const opener = first?.type === 'paragraph' ? first.children[0] : undefined
  const found = opener?.type === 'text' ? opening.exec(opener.value) : null
  if (first?.type !== 'paragraph' || opener?.type !== 'text' || found === null) return undefined
  // An escaped bracket begins none.
  if (!conversion.source(opener).startsWith('[!')) return undefined

  const [mark, kind, title = ''] = found
  const remaining = opener.value.slice(mark.length)
  const children = [{ ...opener, value: remaining }, ...first.children.slice(1)]
  const content = conversion.flow([{ ...first, children }, ...rest])
  const end = content.findIndex((one) => !isHeld(one))
  const held = end < 0 ? content : content.slice(0, end)
  const outside = content.slice(held.length)
  if (outside.length > 0) conversion.report('out-of-callout', lineOf(node))
  const words = conversion.restore(title).trim()
  const isTitle = words !== '' && words.length <= longestTitle && held.length > 0
  const lead = words !== '' && !isTitle ? [paragraph([text(words)])] : []
  if (lead.length + held.length === 0) {
    conversion.report('empty-callout', lineOf(node), { kind: kind! })
    return outside
  }
  const fields: CalloutBlock = {
    id: conversion.nextId(`callout ${conversion.source(node)}`),
    blockType: 'callout',
    kind: kind!.toLowerCase() as CalloutBlock['kind'],
    ...(isTitle ? { title: words } : {}),
    content: body([...lead, ...held]),
  }
  return [block(fields), ...outside]
}
