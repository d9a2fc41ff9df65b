import { laid } from './laid.ts'
import type { HeadingNode, HeadingTag, PhrasingNode } from './nodes.ts'

/** Make a heading; `anchor` is the id by which others link to it. */
export const heading = (
  tag: HeadingTag,
  children: PhrasingNode[],
  anchor?: string,
): HeadingNode => ({
  type: 'heading',
  ...laid,
  tag,
  ...(anchor === undefined ? {} : { $: { anchor } }),
  children,
})
