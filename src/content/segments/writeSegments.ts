import type { ArticleBlock } from '../blocks.ts'
import type { BodyNode } from '../lexical/nodes.ts'
import { walk } from '../lexical/walk.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { blockFields } from './blockFields.ts'
import type { InlineNode } from './inline/coded.ts'
import { lineNodes } from './inline/lineNodes.ts'
import { plainWords } from './inline/plainWords.ts'
import { putSegmentLines } from './segmentLines.ts'
import type { SegmentedArticle, SegmentNode } from './segmentsOf.ts'
import { isSegmentNode, segmentIdOf } from './segmentsOf.ts'

/** Words for a segment: plain ones, or what runs in its lines. */
export type SegmentWords = { readonly id: string; readonly words: string | readonly InlineNode[] }

/**
 * Why words cannot be written: the article has no such segment (`unknown`), its field holds words
 * alone and these have formatting or links (`plain`), or it is a block's own notation (`notation`).
 */
export type SegmentFault = {
  readonly id: string
  readonly finding: 'unknown' | 'plain' | 'notation'
}

/** A place that words can be put into. */
type Writable = {
  readonly id: string
  /** What speaks against it, if something does. */
  readonly put: (words: SegmentWords['words']) => SegmentFault['finding'] | undefined
}

/** A field that holds words alone; one without words stays as empty as it is. */
const plainPlace = (id: string, holder: object, field: string): Writable => ({
  id,
  put: (words) => {
    const plain = typeof words === 'string' ? words : plainWords(words)
    if (plain === undefined) return 'plain'
    const stored = (holder as Readonly<Record<string, unknown>>)[field]
    if (plain !== (stored ?? '')) Object.assign(holder, { [field]: plain })
    return undefined
  },
})

const nodePlace = (id: string, node: SegmentNode): Writable => ({
  id,
  put: (words) => {
    putSegmentLines(node, typeof words === 'string' ? lineNodes(words) : words)
    return undefined
  },
})

const blockPlaces = (fields: ArticleBlock): Writable[] =>
  blockFields(fields.blockType).map(([kind, field]) => {
    const id = `${fields.id}.${kind}`
    return kind === 'html' ? { id, put: () => 'notation' } : plainPlace(id, fields, field)
  })

/** Every place of an article, those included that wait for their words. */
const writablePlaces = (article: SegmentedArticle): Writable[] => {
  const places = [plainPlace('title', article, 'title'), plainPlace('summary', article, 'summary')]
  const inCells = new Set<BodyNode>()
  for (const node of article.body ? walk(article.body) : []) {
    if (node.type === 'tablecell') for (const child of node.children) inCells.add(child)
    if (node.type === 'block') places.push(...blockPlaces(node.fields))
    else if (isSegmentNode(node) && !inCells.has(node)) {
      const id = segmentIdOf(node)
      if (id !== undefined) places.push(nodePlace(id, node))
    }
  }
  return places
}

/**
 * Put words into segments of an article, by their identities; everything else stays as it is.
 *
 * All of it or nothing: what cannot be written is said, and the article given is never changed.
 * Of plain words, line breaks and tabulators become those of the editor.
 */
export const writeSegments = <Article extends SegmentedArticle>(
  article: Article,
  changes: readonly SegmentWords[],
): Result<Article, readonly SegmentFault[]> => {
  const { body } = article
  const written = { ...article, ...(body ? { body: structuredClone(body) } : {}) }
  const places = new Map<string, Writable>()
  for (const place of writablePlaces(written)) {
    if (!places.has(place.id)) places.set(place.id, place)
  }
  const faults = changes.flatMap(({ id, words }): SegmentFault[] => {
    const place = places.get(id)
    const finding = place ? place.put(words) : 'unknown'
    return finding ? [{ id, finding }] : []
  })
  return faults.length > 0 ? fail(faults) : ok(written)
}
