import type { PhrasingNode } from '../lexical/nodes.ts'

/** Write out running text without its formats; a line break is a line feed. */
export const wordsOf = (nodes: readonly PhrasingNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'linebreak') return '\n'
      return 'children' in node ? wordsOf(node.children) : ''
    })
    .join('')
