import { body } from '../../../content/lexical/body.ts'
import type { Body } from '../../../content/lexical/nodes.ts'
import type { Post } from '../../../payload-types.ts'

/** The body of a post; one that was never begun is empty. */
export const bodyOfPost = ({ body: stored }: Pick<Post, 'body'>): Body =>
  stored ? (stored as unknown as Body) : body([])
