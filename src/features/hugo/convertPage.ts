import type { Problem } from '../../kernel/problem.ts'
import type { Result } from '../../kernel/result.ts'
import { ok } from '../../kernel/result.ts'
import type { Contents } from './contentsOf.ts'
import { contentsOf } from './contentsOf.ts'
import type { ImportedPost } from './page/importedPost.ts'
import { parsePage } from './page/parsePage.ts'
import type { PostContext } from './page/readPost.ts'
import { readPost } from './page/readPost.ts'
import type { FrontMatter } from './page/frontMatter.ts'
import type { FindReferred } from './site/pageFinder.ts'
import type { PlannedPage } from './plan/planImport.ts'

/** What converting the pages of a site depends on. */
export type SiteContext = Omit<PostContext, 'findPage' | 'params'> & {
  readonly findReferred: FindReferred
  /** The parameters of the site, by Hugo's name of a language. */
  readonly paramsOf: (language: string) => FrontMatter
}

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
  context: SiteContext,
): Result<Converted, Problem> => {
  const text = file.read()
  if (!text.ok) return text
  const page = parsePage(text.value, file.path)
  if (!page.ok) return page
  const { findReferred, paramsOf, ...shared } = context
  const { post, problems } = readPost(page.value, facts, {
    ...shared,
    params: paramsOf(file.place.language),
    findPage: (reference, language) => findReferred(reference, file, language)?.path,
  })
  return ok({ post: { ...post, fingerprint }, contents: contentsOf(post.body), problems })
}
