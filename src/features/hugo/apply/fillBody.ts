import { body as bodyOf } from '../../../content/lexical/body.ts'
import type { Body, FlowNode } from '../../../content/lexical/nodes.ts'

/**
 * Put the documents that were made for an article into the blocks that wait for them.
 *
 * A figure whose picture is there forgets its old address.
 */
export const fillBody = (
  content: Body,
  tables: ReadonlyMap<string, number>,
  pictures: ReadonlyMap<string, number>,
): Body =>
  bodyOf(
    content.root.children.map((node): FlowNode => {
      if (node.type !== 'block') return node
      const { fields } = node
      const table = tables.get(fields.id)
      if (fields.blockType === 'spec-table' && table !== undefined) {
        return { ...node, fields: { ...fields, table } }
      }
      if (fields.blockType !== 'figure') return node
      const media = pictures.get(fields.id)
      // The next save by anybody would write the usual width in, and look like a change.
      const figure = { ...fields, width: fields.width ?? ('column' as const) }
      if (media === undefined) return { ...node, fields: figure }
      const { missingPath: _, ...rest } = figure
      return { ...node, fields: { ...rest, media } }
    }),
  )
