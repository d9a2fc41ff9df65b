import type { FlowNode, PhrasingNode } from '../lexical/nodes.ts'
import { lineBreak } from '../lexical/lineBreak.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import type { ListEntry, ListKind } from './layLists.ts'
import { layLists } from './layLists.ts'

/**
 * Convert the footnotes of a text to a numbered list, which stands at its end.
 *
 * Footnotes that only footnotes refer to come after those of the text; those that nothing refers
 * to come last.
 */
export const convertFootnotes = (conversion: Conversion): FlowNode[] => {
  const kind: ListKind = { type: 'number', start: 1 }
  const entries: ListEntry[] = []
  const write = (identifier: string, value: number) => {
    const definition = conversion.footnotes.get(identifier)
    if (definition === undefined) return
    conversion.report('footnote', lineOf(definition))
    const content = conversion.flow(definition.children)
    const nodes: PhrasingNode[] = []
    for (const node of content) {
      if (node.type !== 'paragraph') continue
      if (nodes.length > 0) nodes.push(lineBreak(), lineBreak())
      for (const one of node.children) nodes.push(one)
    }
    entries.push({ is: 'item', kind, depth: 0, value, checked: undefined, nodes })
    for (const node of content) {
      if (node.type !== 'paragraph') entries.push({ is: 'block', node })
    }
  }

  // A footnote may refer to further ones: the map grows while it is read.
  for (const [identifier, value] of conversion.footnoteOrder) write(identifier, value)
  // All of them get their numbers before the first is written: it may refer to the others.
  const unused = [...conversion.footnotes].filter(([one]) => !conversion.footnoteOrder.has(one))
  const first = conversion.footnoteOrder.size + 1
  for (const [at, [identifier, definition]] of unused.entries()) {
    conversion.footnoteOrder.set(identifier, first + at)
    conversion.report('unused-footnote', lineOf(definition), {
      label: definition.label ?? identifier,
    })
  }
  for (const [at, [identifier]] of unused.entries()) write(identifier, first + at)
  return layLists(entries)
}
