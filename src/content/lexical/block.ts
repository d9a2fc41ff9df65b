import type { ArticleBlock } from '../blocks.ts'
import type { BlockNode } from './nodes.ts'

/** Stand a block between paragraphs. */
export const block = (fields: ArticleBlock): BlockNode => ({
  type: 'block',
  fields,
  format: '',
  version: 2,
})
