import type { ArticleBlock } from '../blocks.ts'
import { paragraph } from '../lexical/paragraph.ts'
import type { Body, FlowNode, ListItemNode, ListNode, TableNode } from '../lexical/nodes.ts'
import type { SegmentNode } from './segmentsOf.ts'
import { placesOf, segmentIdOf } from './segmentsOf.ts'
import { saysInBoth } from './saysInBoth.ts'

/** A body that waits for its words, and which of its segments is to say what. */
export type LaidOut = {
  readonly body: Body
  readonly pairs: readonly LaidOutPair[]
}

/** Two segments that belong together. */
export type LaidOutPair = {
  readonly from: string
  readonly to: string
  /** Whether the words came along, since they say the same in both languages. */
  readonly isSaid: boolean
}

/** Words that stand in a block's own notation: they come along as they are. */
const kept = '.html'

/**
 * Lay out the structure of a body for its other language: headings, paragraphs, lists and tables
 * without their words, blocks and cells with what is the same in both languages.
 *
 * @param newId makes an identity that nothing else has of one that there is.
 */
export const layOut = (source: Body, newId: (of: string) => string): LaidOut => {
  const made = new Map<SegmentNode, string>()
  const blocks = new Map<string, string>()
  const places = placesOf(source)
  const worded = new Set(places.flatMap((place) => ('node' in place ? [place.node] : [])))
  const same = new Set(
    places.flatMap((place) =>
      place.kind === 'cell' && 'node' in place && saysInBoth(place.text) ? [place.node] : [],
    ),
  )
  /** What Lexical keeps in a node: the identity of a segment that waits, else nothing. */
  const stateOf = (node: SegmentNode): { $?: { segment: string } } => {
    const id = segmentIdOf(node)
    if (id === undefined || !worded.has(node)) return {}
    const own = newId(id)
    made.set(node, own)
    return { $: { segment: own } }
  }
  const layBlock = (fields: ArticleBlock): ArticleBlock => {
    const id = newId(fields.id)
    blocks.set(fields.id, id)
    switch (fields.blockType) {
      case 'figure':
        return { ...fields, id, alt: null, caption: null }
      case 'video':
        return { ...fields, id, title: null }
      case 'quotation':
        return { ...fields, id, quote: '', speaker: null, role: null }
      case 'callout': {
        const content = fields.content as Body | null | undefined
        const inner = content?.root ? layBody(content) : content
        return { ...fields, id, title: null, content: inner }
      }
      case 'chart':
      case 'code':
        return { ...fields, id, caption: null }
      default:
        return { ...fields, id }
    }
  }
  const layItem = (item: ListItemNode): ListItemNode => {
    const { $: _, ...rest } = item
    const children = item.children.flatMap((child) =>
      child.type === 'list' ? [layList(child)] : [],
    )
    return { ...rest, ...stateOf(item), children }
  }
  const layList = (list: ListNode): ListNode => ({
    ...list,
    children: list.children.map(layItem),
  })
  const layTable = (table: TableNode): TableNode => ({
    ...table,
    children: table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => {
        const { $: _, ...rest } = cell
        return { ...rest, ...stateOf(cell), children: [paragraph([])] }
      }),
    })),
  })
  const layNode = (node: FlowNode): FlowNode => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'quote': {
        const { $: _, ...rest } = node
        return { ...rest, ...stateOf(node), children: [] }
      }
      case 'list':
        return layList(node)
      case 'table':
        return layTable(node)
      case 'block':
        return { ...node, fields: layBlock(node.fields) }
      case 'horizontalrule':
        return node
    }
  }
  const layBody = ({ root }: Body): Body => ({
    root: { ...root, children: root.children.map(layNode) },
  })
  const laid = layBody(source)
  const pairs = places.flatMap((place) => {
    if ('node' in place) {
      const [from, to] = [segmentIdOf(place.node), made.get(place.node)]
      const isSaid = same.has(place.node)
      return from !== undefined && to !== undefined ? [{ from, to, isSaid }] : []
    }
    const [block = '', field] = place.id.split('.')
    const to = blocks.get(block)
    return to === undefined || place.id.endsWith(kept)
      ? []
      : [{ from: place.id, to: `${to}.${field}`, isSaid: false }]
  })
  return { body: laid, pairs }
}
