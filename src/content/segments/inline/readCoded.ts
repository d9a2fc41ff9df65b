import type { BodyNode } from '../../lexical/nodes.ts'
import { walk } from '../../lexical/walk.ts'
import { blockFields } from '../blockFields.ts'
import { segmentLines } from '../segmentLines.ts'
import type { SegmentedArticle } from '../segmentsOf.ts'
import { isSegmentNode, segmentIdOf } from '../segmentsOf.ts'
import type { CodedText } from './coded.ts'
import { encodeInline } from './encodeInline.ts'
import { lineNodes } from './lineNodes.ts'

/**
 * Give the coded text of every segment of an article by its identity, of those too that wait for
 * their words. Raw HTML is a notation of its own and has none.
 */
export const readCoded = ({ title, summary, body }: SegmentedArticle): Map<string, CodedText> => {
  const coded = new Map<string, CodedText>()
  const add = (id: string, made: CodedText) => {
    if (!coded.has(id)) coded.set(id, made)
  }
  add('title', encodeInline(lineNodes(title ?? '')))
  add('summary', encodeInline(lineNodes(summary ?? '')))
  const inCells = new Set<BodyNode>()
  for (const node of body ? walk(body) : []) {
    if (node.type === 'tablecell') for (const child of node.children) inCells.add(child)
    if (node.type === 'block') {
      const fields = node.fields as Readonly<Record<string, unknown>>
      for (const [kind, field] of blockFields(node.fields.blockType)) {
        const words = fields[field]
        if (kind === 'html') continue
        const plain = typeof words === 'string' ? words : ''
        add(`${node.fields.id}.${kind}`, encodeInline(lineNodes(plain)))
      }
    } else if (isSegmentNode(node) && !inCells.has(node)) {
      const id = segmentIdOf(node)
      if (id !== undefined) add(id, encodeInline(segmentLines(node)))
    }
  }
  return coded
}
