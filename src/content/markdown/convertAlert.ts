import type { Blockquote } from 'mdast'
import type { CalloutBlock } from '../blocks.ts'
import { block } from '../lexical/block.ts'
import { body } from '../lexical/body.ts'
import type { FlowNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'

const opening = /^\[!(note|tip|important|warning|caution)\][+-]?(?:[ \t]+([^\n]*))?(?:\n|$)/i

const isHeld = (one: FlowNode) => one.type === 'paragraph' || one.type === 'list'

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
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const found = text?.type === 'text' ? opening.exec(text.value) : null
  if (first?.type !== 'paragraph' || text?.type !== 'text' || found === null) return undefined
  // An escaped bracket begins none.
  if (!conversion.source(text).startsWith('[!')) return undefined

  const [mark, kind, title = ''] = found
  const remaining = text.value.slice(mark.length)
  const children = [{ ...text, value: remaining }, ...first.children.slice(1)]
  const content = conversion.flow([{ ...first, children }, ...rest])
  const end = content.findIndex((one) => !isHeld(one))
  const held = end < 0 ? content : content.slice(0, end)
  const outside = content.slice(held.length)
  if (outside.length > 0) conversion.report('out-of-callout', lineOf(node))
  const words = conversion.restore(title).trim()
  const fields: CalloutBlock = {
    id: conversion.nextId(`callout ${conversion.source(node)}`),
    blockType: 'callout',
    kind: kind!.toLowerCase() as CalloutBlock['kind'],
    ...(words === '' ? {} : { title: words }),
    content: body(held.length > 0 ? held : [paragraph([])]),
  }
  return [block(fields), ...outside]
}
