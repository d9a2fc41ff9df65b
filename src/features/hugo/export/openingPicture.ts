import { walk } from '../../../content/lexical/walk.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { coverOf } from '../page/coverOf.ts'
import type { FrontMatter } from '../page/frontMatter.ts'
import { bodyOfPost } from './bodyOfPost.ts'
import type { ExportedPost } from './exportedPost.ts'

const pictureLine = /^(?:!\[|<img\s|\{\{[<%]\s*figure\s)/

/**
 * The picture that began the text of a file, which the import took for the cover and out of the
 * article: it is the first line of the file's body, as it was written.
 */
export const openingPicture = (
  { imported }: ExportedPost,
  matter: FrontMatter,
  originalBody: string,
): string | undefined => {
  const cover = relatedId(imported?.post.cover)
  if (!imported || cover === undefined || coverOf(matter) !== undefined) return undefined
  for (const node of walk(bodyOfPost(imported.post))) {
    const isCover =
      node.type === 'block' &&
      node.fields.blockType === 'figure' &&
      relatedId(node.fields.media) === cover
    if (isCover) return undefined
  }
  const [line = ''] = originalBody.trimStart().split('\n')
  return pictureLine.test(line) ? line : undefined
}
