import { body } from '../../../content/lexical/body.ts'
import type { FlowNode } from '../../../content/lexical/nodes.ts'
import type { WriteOptions } from '../../../content/markdown/write/writeMarkdown.ts'
import { writeMarkdown } from '../../../content/markdown/write/writeMarkdown.ts'

/** Say of each node what it would be written as: what the editor only rearranges does not show. */
export const saysOf = (nodes: readonly FlowNode[], options: WriteOptions): string[] =>
  nodes.map((node) => writeMarkdown(body([node]), options).text)
