import { laid } from './laid.ts'
import type { ParagraphNode, PhrasingNode } from './nodes.ts'

/** Make a paragraph. */
export const paragraph = (children: PhrasingNode[]): ParagraphNode => ({
  type: 'paragraph',
  ...laid,
  textFormat: 0,
  textStyle: '',
  children,
})
