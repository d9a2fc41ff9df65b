import type { Body, BodyNode, ListNode, PhrasingNode } from '../../src/content/lexical/nodes.ts'
import { textFormat } from '../../src/content/lexical/textFormat.ts'

const marks = Object.entries(textFormat)

const sketchPhrasing = (node: PhrasingNode): string => {
  if (node.type === 'text') {
    const formats = marks.filter(([, bit]) => node.format & bit).map(([name]) => name)
    return formats.length > 0 ? `<${formats.join(' ')}>${node.text}</>` : node.text
  }
  if (node.type === 'linebreak') return '⏎'
  if (node.type === 'tab') return '⇥'
  if (node.type === 'inlineBlock') return `{${node.fields.blockType}}`
  return `[${node.children.map(sketchPhrasing).join('')}](${node.fields.url})`
}

const sketchList = (list: ListNode, depth: number): string[] =>
  list.children.flatMap((item) => {
    const [first] = item.children
    if (first?.type === 'list') return sketchList(first, depth + 1)
    const mark = list.listType === 'number' ? `${item.value}.` : item.checked ? 'x' : '-'
    const words = (item.children as PhrasingNode[]).map(sketchPhrasing).join('')
    return [`${'  '.repeat(depth)}${list.listType === 'check' ? `[${mark}]` : mark} ${words}`]
  })

const sketch = (node: BodyNode): string[] => {
  switch (node.type) {
    case 'paragraph':
      return [`p ${node.children.map(sketchPhrasing).join('')}`]
    case 'heading':
      return [
        `${node.tag} ${node.children.map(sketchPhrasing).join('')}${node.$?.anchor ? ` #${node.$.anchor}` : ''}`,
      ]
    case 'quote':
      return [`> ${node.children.map(sketchPhrasing).join('')}`]
    case 'horizontalrule':
      return ['---']
    case 'list':
      return sketchList(node, 0)
    case 'table':
      return node.children.map((row) =>
        row.children
          .map(
            (cell) =>
              `|${cell.headerState > 0 ? '=' : ' '}${cell.children.flatMap((one) => one.children.map(sketchPhrasing)).join('')}`,
          )
          .join(''),
      )
    case 'block': {
      const { id: _id, blockType, ...fields } = node.fields
      if (node.fields.blockType !== 'callout')
        return [
          `${blockType} ${JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))))}`,
        ]
      const content = node.fields.content as Body
      return [
        `callout ${node.fields.kind} ${node.fields.title ?? ''}`,
        ...content.root.children.flatMap(sketch).map((line) => `  ${line}`),
      ]
    }
    default:
      return [node.type]
  }
}

/** Sketch a body in a few words a node, for tests to compare. */
export const sketchBody = (body: Body): string[] => body.root.children.flatMap(sketch)
