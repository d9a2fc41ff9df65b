import type { Nodes } from 'mdast'

/** Move nodes that were read from a part of a text to where that part stands in it. */
export const moveTree = (nodes: readonly Nodes[], by: { line: number; offset: number }): void => {
  const waiting: Nodes[] = [...nodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue
      point.line += by.line
      point.offset = (point.offset ?? 0) + by.offset
    }
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}
