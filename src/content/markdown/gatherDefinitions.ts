import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast'

const keep = <Kind extends { identifier: string }>(into: Map<string, Kind>, node: Kind) => {
  into.set(into.has(node.identifier) ? `${node.identifier}\n${into.size}` : node.identifier, node)
}

/**
 * The addresses and the footnotes that a text defines, wherever in it they stand.
 *
 * The first of a name wins; a further one is kept under a name that nothing refers to.
 */
export const gatherDefinitions = (
  nodes: readonly RootContent[],
): {
  definitions: ReadonlyMap<string, Definition>
  footnotes: ReadonlyMap<string, FootnoteDefinition>
} => {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const waiting: Nodes[] = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') keep(definitions, node)
    if (node.type === 'footnoteDefinition') keep(footnotes, node)
    if ('children' in node) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) waiting.push(node.children[at]!)
    }
  }
  return { definitions, footnotes }
}
