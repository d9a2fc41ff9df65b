import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '../../../kernel/locale.ts'
import { postPath } from '../../../kernel/postPath.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { StoryWriting } from './applying.ts'
import { redirectPath } from './redirectPath.ts'

/** A post whose old addresses are to lead to it. */
type MovedPost = {
  readonly id: number
  readonly language: Locale
  readonly slug: string
  readonly path: string
  readonly addresses: readonly string[]
}

const longest = 1000

/**
 * Lead every address at which Hugo served a post to the post.
 *
 * Readers see nothing of a redirect to a draft. An address that leads elsewhere already stays as it
 * is, and is reported. The pages that lead on go stale with the publication that this belongs to.
 */
export const writeRedirects = async (
  { id, language, slug, path, addresses }: MovedPost,
  writing: StoryWriting,
): Promise<void> => {
  const own = postPath(language, slug)
  const wanted = [...new Set(addresses.map(redirectPath))].filter(
    (from) => from.length > 1 && from.length <= longest && from !== own,
  )
  if (wanted.length === 0) return
  const database = await databaseOf(writing.req)
  const { rows } = await database.execute<{ from: string; post: number | null }>(sql`
    with wanted as (select unnest(${sql.param(wanted)}::text[]) as "from"),
    written as (
      insert into redirects ("from", language, post_id)
      select "from", ${language}::enum_redirects_language, ${id} from wanted
      on conflict ("from", language) do nothing returning "from")
    select redirects."from", redirects.post_id as post from redirects join wanted using ("from")
    where redirects.language = ${language}::enum_redirects_language`)
  for (const { from, post } of rows) {
    if (post !== id)
      writing.run.problems.push(hugoProblem('address-taken', path, { address: from }))
  }
}
