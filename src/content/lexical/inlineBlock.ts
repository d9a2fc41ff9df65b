import type { ArticleInline } from '../blocks.ts'
import type { InlineBlockNode } from './nodes.ts'

/** Stand a block inside a paragraph. */
export const inlineBlock = (fields: ArticleInline): InlineBlockNode => ({
  type: 'inlineBlock',
  fields,
  version: 1,
})
