import type { ChartBlock } from '../../content/blocks.ts'
import type { Body } from '../../content/lexical/nodes.ts'
import { walk } from '../../content/lexical/walk.ts'
import { relatedId } from '../../kernel/relatedId.ts'
import type { ArticlePost } from './articleRecord.ts'
import type { PostMoment } from './postMoment.ts'
import { postMoment } from './postMoment.ts'

/** The ids of what an article shows. */
export type Wanted = Readonly<
  Record<'media' | 'tables' | 'chips' | 'mentioned' | 'sources' | 'posts', readonly number[]>
> & { readonly charts: readonly ChartBlock[]; readonly moment: PostMoment }

/** Tell whether a stored value is a body; a draft may have none, and a row may be damaged. */
export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  Array.isArray((value as { root: { children?: unknown } | null }).root?.children)

/** Find out what a post shows: in its body, and in its fields. */
export const wantedBy = (post: ArticlePost): Wanted => {
  const found = {
    media: new Set<number>(),
    tables: new Set<number>(),
    chips: new Set<number>(),
    mentioned: new Set<number>(),
    sources: new Set<number>(),
    posts: new Set<number>(),
  }
  const charts: ChartBlock[] = []
  const want = (kind: keyof typeof found, related: unknown): void => {
    const id = relatedId(related)
    if (id !== undefined) found[kind].add(id)
  }
  want('media', post.cover)
  for (const chip of post.chips ?? []) want('chips', chip)
  for (const source of post.sources ?? []) want('sources', source)
  for (const node of isBody(post.body) ? walk(post.body) : []) {
    if (node.type === 'link' && node.fields.linkType === 'internal') {
      want('posts', node.fields.doc?.value)
    }
    if (node.type !== 'block' && node.type !== 'inlineBlock') continue
    const { fields } = node
    if (fields.blockType === 'figure') want('media', fields.media)
    if (fields.blockType === 'spec-table') want('tables', fields.table)
    if (fields.blockType === 'chart') charts.push(fields)
    if (fields.blockType === 'chip-mention') {
      want('chips', fields.chip)
      want('mentioned', fields.chip)
    }
    if (fields.blockType === 'quotation' || fields.blockType === 'source-citation') {
      want('sources', fields.source)
    }
  }
  return {
    media: [...found.media],
    tables: [...found.tables],
    chips: [...found.chips],
    mentioned: [...found.mentioned],
    sources: [...found.sources],
    posts: [...found.posts],
    charts,
    moment: postMoment(post),
  }
}
