import type { Problem } from '../../kernel/problem.ts'
import { findUnstorable } from '../../kernel/findUnstorable.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { Contents } from './contentsOf.ts'
import { contentsOf } from './contentsOf.ts'
import { hugoProblem } from './hugoProblem.ts'
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

/** What Markdown says of a text of which it read nothing. */
const unread = new Set(['markdown/too-long', 'markdown/too-many-parts'])

/**
 * Read the text of a planned page into a body.
 *
 * The file is read again: thousands of articles at once would fill the memory. Fails where the text
 * is more than one article can hold: nothing of such a page is to be stored.
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
  const refused = problems.find(({ code }) => unread.has(code))
  if (refused) return fail(refused)
  // What the newsroom would refuse is refused before its pictures and tables are stored.
  if (findUnstorable(post.body)?.finding === 'tooMuch') {
    return fail(hugoProblem('too-many-parts', facts.path))
  }
  return ok({ post: { ...post, fingerprint }, contents: contentsOf(post.body), problems })
}
