import type { Blockquote } from 'mdast'
import type { CalloutBlock } from '../blocks.ts'
import { calloutOf } from '../lexical/calloutOf.ts'
import type { FlowNode } from '../lexical/nodes.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'

const opening = /^\[!(note|tip|important|warning|caution)\]([+-]?)(?:[ \t]+([^\n]*))?(?:\n|$)/i

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

  const [mark, kind, fold, title = ''] = found
  const remaining = opener.value.slice(mark.length)
  const children = [{ ...opener, value: remaining }, ...first.children.slice(1)]
  const content = conversion.flow([{ ...first, children }, ...rest])
  const callout = calloutOf(
    {
      id: conversion.nextId(`callout ${conversion.source(node)}`),
      kind: kind!.toLowerCase() as CalloutBlock['kind'],
      title: conversion.restore(title).trim(),
    },
    content,
  )
  if (fold) conversion.report('folded-callout', lineOf(node))
  if (callout.isSplit) conversion.report('out-of-callout', lineOf(node))
  if (callout.nodes.length === 0) conversion.report('empty-callout', lineOf(node), { kind: kind! })
  return callout.nodes
}
