import type { Body } from '../../content/lexical/nodes.ts'
import { walk } from '../../content/lexical/walk.ts'

/** How many nodes and blocks of each kind an article has, by kind. */
export type Contents = Readonly<Record<string, number>>

/** Count what an article is made of, text apart. */
export const contentsOf = (body: Body): Contents => {
  const counts: Record<string, number> = {}
  for (const node of walk(body)) {
    const kind = node.type === 'block' ? node.fields.blockType : node.type
    if (kind === 'text' || kind === 'linebreak') continue
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
