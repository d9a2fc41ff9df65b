import type { FlowNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import { textFormat } from '../lexical/textFormat.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import type { DefinitionList } from './definitionLists.ts'
import { layLine } from './layLine.ts'

/** Convert a definition list: each term to a paragraph in bold, which its descriptions follow. */
export const convertDefinitionList = (list: DefinitionList, conversion: Conversion): FlowNode[] => {
  conversion.report('definition-list', lineOf(list))
  return list.children.flatMap((child): FlowNode[] =>
    child.type === 'definitionDescription'
      ? conversion.flow(child.children)
      : layLine(conversion.phrasing(child.children, textFormat.bold), conversion.nextId).map(
          (laid) => (laid.kind === 'line' ? paragraph(laid.nodes) : laid.node),
        ),
  )
}
