import type { PhrasingNode } from '../../lexical/nodes.ts'

/** Part running text into its paragraphs, at every two line breaks that follow one another. */
export const splitParagraphs = (nodes: readonly PhrasingNode[]): PhrasingNode[][] => {
  const paragraphs: PhrasingNode[][] = [[]]
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]!
    if (node.type === 'linebreak' && nodes[at + 1]?.type === 'linebreak') {
      paragraphs.push([])
      at += 1
    } else paragraphs.at(-1)!.push(node)
  }
  return paragraphs.filter((one) => one.length > 0)
}
