import type { ArticleBlock } from '../blocks.ts'
import { blockWords } from '../lexical/blockWords.ts'
import { nodeId } from '../lexical/nodeId.ts'
import type { Body, BodyNode } from '../lexical/nodes.ts'
import { walk } from '../lexical/walk.ts'
import { blockFields } from './blockFields.ts'
import { foldText } from './foldText.ts'
import type { Segment, SegmentKind } from './segment.ts'

/** The nodes that are segments: what they are called, and where their identity is kept. */
export type SegmentNode = Extract<
  BodyNode,
  { readonly type: 'paragraph' | 'heading' | 'listitem' | 'quote' | 'tablecell' }
>

const kinds: Readonly<Record<SegmentNode['type'], SegmentKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listitem: 'item',
  quote: 'passage',
  tablecell: 'cell',
}

/** A segment of a body that is a node, whether it has an identity yet or not. */
export type NodePlace = {
  readonly node: SegmentNode
  readonly kind: SegmentKind
  readonly text: string
}

type BlockPlace = { readonly id: string; readonly kind: SegmentKind; readonly text: string }

/** A place of a body that holds a segment, in reading order. */
export type SegmentPlace = NodePlace | BlockPlace

const wordsOf = (fields: ArticleBlock): ReadonlyArray<readonly [SegmentKind, string]> =>
  blockFields(fields.blockType).map(([kind, field]) => [
    kind,
    fields.blockType === 'raw-html'
      ? blockWords(fields)
      : (((fields as Record<string, unknown>)[field] as string | null | undefined) ?? ''),
  ])

/** Tell whether a node is a segment, as long as it is not a paragraph of a cell. */
export const isSegmentNode = (node: BodyNode): node is SegmentNode => node.type in kinds

/** The identity that a node has been given; nothing where it has none, or what is none. */
export const segmentIdOf = ({ $ }: SegmentNode): string | undefined => {
  const id = ($ as { segment?: unknown } | undefined)?.segment
  return typeof id === 'string' && /^[0-9a-f]{24}$/.test(id) ? id : undefined
}

/**
 * Find the places of a body that hold words to translate, in reading order; what has no words is
 * no place. Paragraphs of a table cell are one place: the cell.
 */
export const placesOf = (body: Body): SegmentPlace[] => {
  const places: SegmentPlace[] = []
  const inCells = new Set<BodyNode>()
  let open: { node: SegmentNode; words: string } | undefined
  const close = () => {
    const text = open?.words.trim()
    if (open && text) places.push({ node: open.node, kind: kinds[open.node.type], text })
    open = undefined
  }
  for (const node of walk(body)) {
    if (inCells.has(node)) {
      if (open && open.words !== '') open.words += '\n'
    } else if (isSegmentNode(node)) {
      close()
      open = { node, words: '' }
      if (node.type === 'tablecell') for (const child of node.children) inCells.add(child)
    } else if (node.type === 'block') {
      close()
      const { fields } = node
      for (const [kind, words] of wordsOf(fields)) {
        const text = words.trim()
        if (text) places.push({ id: `${fields.id}.${kind}`, kind, text })
      }
    } else if (open) {
      if (node.type === 'text') open.words += node.text
      else if (node.type === 'linebreak') open.words += '\n'
      else if (node.type === 'tab') open.words += '\t'
      else if (node.type === 'inlineBlock') open.words += blockWords(node.fields)
    }
  }
  close()
  return places
}

/** Make a segment of its words. */
export const segmentOf = (id: string, kind: SegmentKind, text: string): Segment => ({
  id,
  kind,
  text,
  print: nodeId(foldText(text)),
})

/** What the words of an article are stored in. */
export type SegmentedArticle = {
  readonly title?: string | null
  readonly summary?: string | null
  readonly body?: Body | null
}

/**
 * List the segments of an article in reading order: title, standfirst, then the body's.
 *
 * Of a body that was never stored, nodes have no identity yet: `keepSegments` gives them theirs.
 */
export const segmentsOf = ({ title, summary, body }: SegmentedArticle): Segment[] => {
  const head = (['title', 'summary'] as const).flatMap((kind) => {
    const text = (kind === 'title' ? title : summary)?.trim()
    return text ? [segmentOf(kind, kind, text)] : []
  })
  const places = body ? placesOf(body) : []
  const rest = places.flatMap((place) => {
    const id = 'node' in place ? segmentIdOf(place.node) : place.id
    return id === undefined ? [] : [segmentOf(id, place.kind, place.text)]
  })
  return [...head, ...rest]
}
