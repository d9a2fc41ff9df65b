import type { Problem } from '../../kernel/problem.ts'
import type { Result } from '../../kernel/result.ts'
import { ok } from '../../kernel/result.ts'
import type { Contents } from './contentsOf.ts'
import { contentsOf } from './contentsOf.ts'
import type { ImportedPost } from './page/importedPost.ts'
import { parsePage } from './page/parsePage.ts'
import type { PostContext } from './page/readPost.ts'
import { readPost } from './page/readPost.ts'
import type { PlannedPage } from './plan/planImport.ts'

/** A page as it can be stored, and the file's print that is stored with it. */
export type Converted = {
  readonly post: ImportedPost & Pick<PlannedPage, 'fingerprint'>
  readonly contents: Contents
  readonly problems: readonly Problem[]
}

/**
 * Read the text of a planned page into a body.
 *
 * The file is read again: thousands of articles at once would fill the memory.
 */
export const convertPage = (
  { file, fingerprint, ...facts }: PlannedPage,
  context: PostContext,
): Result<Converted, Problem> => {
  const text = file.read()
  if (!text.ok) return text
  const page = parsePage(text.value, file.path)
  if (!page.ok) return page
  const { post, problems } = readPost(page.value, facts, context)
  return ok({ post: { ...post, fingerprint }, contents: contentsOf(post.body), problems })
}
