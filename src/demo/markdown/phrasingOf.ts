import type { PhrasingContent } from 'mdast'
import type { InlineBlockNode, PhrasingNode } from '../../content/lexical/nodes.ts'
import { text } from '../../content/lexical/text.ts'
import { textFormat } from '../../content/lexical/textFormat.ts'
import { splitMarks } from './marks.ts'

/** Gives what the mark of this number stands for in a line. */
export type InlineAt = (number: number) => InlineBlockNode

/**
 * Read a line of a story: text, bold, italic, and what its marks stand for.
 *
 * @throws Error for anything else, which no story uses.
 */
export const phrasingOf = (
  nodes: readonly PhrasingContent[],
  inlineAt: InlineAt,
  format = 0,
): PhrasingNode[] =>
  nodes.flatMap((node): PhrasingNode[] => {
    switch (node.type) {
      case 'text':
        return splitMarks(node.value).map((part) =>
          typeof part === 'string' ? text(part, format) : inlineAt(part),
        )
      case 'strong':
        return phrasingOf(node.children, inlineAt, format | textFormat.bold)
      case 'emphasis':
        return phrasingOf(node.children, inlineAt, format | textFormat.italic)
      default:
        throw new Error(`no story may use ${node.type} in a line`)
    }
  })
