import { body as bodyOf } from '../../../content/lexical/body.ts'
import type { Body, BodyNode, FlowNode } from '../../../content/lexical/nodes.ts'
import type { WriteOptions } from '../../../content/markdown/write/writeMarkdown.ts'
import { writeMarkdown } from '../../../content/markdown/write/writeMarkdown.ts'
import type { WrittenTable } from '../../../content/markdown/write/writing.ts'

const address = 'https://link.invalid'

const withoutTargets = (content: Body): Body => {
  const visit = <Node extends BodyNode>(node: Node): Node => {
    if (node.type === 'block' && node.fields.blockType === 'callout') {
      const inner = withoutTargets(node.fields.content as Body)
      return { ...node, fields: { ...node.fields, content: inner } }
    }
    if (!('children' in node)) return node
    const inner = { ...node, children: node.children.map(visit) } as Node
    if (inner.type !== 'link' && inner.type !== 'autolink') return inner
    return { ...inner, fields: { linkType: 'custom', newTab: false, url: address } }
  }
  return bodyOf(content.root.children.map((node): FlowNode => visit(node)))
}

/**
 * Write what a body says apart from what it points at: where links lead and which picture a figure
 * shows is known to the newsroom only.
 *
 * @param tableOf the words of a table, by the id of its block.
 */
export const writePlain = (
  content: Body,
  tableOf: (blockId: string) => WrittenTable | undefined,
): string => {
  const options: WriteOptions = {
    html: true,
    figure: ({ link }) => (link ? `![](linked)` : '![](figure)'),
    video: ({ provider, videoId, startSeconds, title }) =>
      JSON.stringify([provider, videoId, startSeconds ?? null, title ?? null]),
    chart: ({ kind, asOf, day, caption }) =>
      JSON.stringify([kind, asOf ?? null, day ?? null, caption ?? null]),
    table: ({ id }) => tableOf(id),
    link: () => address,
    citation: () => 'source',
    rawHtml: (html) => html,
  }
  return writeMarkdown(withoutTargets(content), options).text
}
