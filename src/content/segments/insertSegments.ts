import type { Body, BodyNode, FlowNode, ListItemNode } from '../lexical/nodes.ts'
import { body as bodyOf } from '../lexical/body.ts'
import { walk } from '../lexical/walk.ts'
import { blockFields } from './blockFields.ts'
import type { InlineNode } from './inline/coded.ts'
import { putSegmentLines } from './segmentLines.ts'
import type { SegmentNode } from './segmentsOf.ts'
import { isSegmentNode, segmentIdOf } from './segmentsOf.ts'

/** A segment that the other language is to have: like which of the source, who it is, what it says. */
export type AddedSegment = {
  readonly like: string
  readonly id: string
  readonly lines: readonly InlineNode[]
}

/** Nodes that stand one after another: of an article, a call-out or a list. */
type Row = { readonly kind: 'flow' | 'list'; readonly nodes: BodyNode[] }

const rowsOf = (body: Body): Row[] => [
  { kind: 'flow', nodes: body.root.children },
  ...[...walk(body)].flatMap((node): Row[] => {
    if (node.type === 'list') return [{ kind: 'list', nodes: node.children }]
    if (node.type !== 'block' || node.fields.blockType !== 'callout') return []
    const content = node.fields.content as Body | null | undefined
    return content?.root?.children ? [{ kind: 'flow', nodes: content.root.children }] : []
  }),
]

const idsIn = (node: BodyNode): string[] =>
  [...walk(bodyOf([node as FlowNode]))].flatMap((one) => {
    if (isSegmentNode(one)) return segmentIdOf(one) ?? []
    if (one.type !== 'block') return []
    return blockFields(one.fields.blockType).map(([kind]) => `${one.fields.id}.${kind}`)
  })

const isOwn = (node: BodyNode, id: string): node is SegmentNode =>
  isSegmentNode(node) && segmentIdOf(node) === id

/** The innermost place of a kind where something stands that has one of the identities. */
const findPlace = (rows: readonly Row[], kind: Row['kind'], ids: readonly string[]) => {
  const wanted = new Set(ids)
  for (const row of rows.toReversed()) {
    if (row.kind !== kind) continue
    const at = row.nodes.findIndex((node) => idsIn(node).some((id) => wanted.has(id)))
    if (at >= 0) return { row, at }
  }
  return undefined
}

const makeLike = (node: SegmentNode, { id, lines }: AddedSegment): SegmentNode => {
  const made = { ...node, $: { segment: id }, children: [] } as SegmentNode
  putSegmentLines(made, lines)
  return made
}

const insert = ({ kind, nodes }: Row, at: number, node: SegmentNode): void => {
  nodes.splice(at, 0, node)
  if (kind !== 'list') return
  const before = (nodes[at - 1] as ListItemNode | undefined)?.value
  const first = before === undefined ? (node as ListItemNode).value : before + 1
  for (const [more, item] of nodes.slice(at).entries()) (item as ListItemNode).value = first + more
}

/**
 * Put segments that one language has and the other has not into the other, each after what stands
 * before it in the first.
 *
 * @param placesOf which segments of the target say what one of the source says.
 * @returns a new body, and which of the segments have found no place in it (cells, words of blocks).
 */
export const insertSegments = (
  target: Body,
  source: Body,
  added: readonly AddedSegment[],
  placesOf: (id: string) => readonly string[],
): { readonly body: Body; readonly homeless: readonly AddedSegment[] } => {
  const body = structuredClone(target)
  const homes = new Map<string, string>()
  const targetsOf = (node: BodyNode) => idsIn(node).flatMap((id) => homes.get(id) ?? placesOf(id))
  const homeless = added.filter((one) => {
    const from = rowsOf(source).find(({ nodes }) => nodes.some((node) => isOwn(node, one.like)))
    if (!from) return true
    const at = from.nodes.findIndex((node) => isOwn(node, one.like))
    const made = makeLike(from.nodes[at] as SegmentNode, one)
    const rows = rowsOf(body)
    const near = (nodes: readonly BodyNode[]) => {
      for (const node of nodes) {
        const place = findPlace(rows, from.kind, targetsOf(node))
        if (place) return place
      }
      return undefined
    }
    const before = near(from.nodes.slice(0, at).toReversed())
    const after = before ? undefined : near(from.nodes.slice(at + 1))
    if (before) insert(before.row, before.at + 1, made)
    else if (after) insert(after.row, after.at, made)
    else if (from.kind === 'flow') insert(rows[0]!, rows[0]!.nodes.length, made)
    else return true
    homes.set(one.like, one.id)
    return false
  })
  return { body, homeless }
}
