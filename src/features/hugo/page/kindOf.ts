import type { PostKind } from '../../../kernel/postKind.ts'
import { isPostKind } from '../../../kernel/postKind.ts'
import type { FrontMatter } from './frontMatter.ts'
import { asText, isMap, lookUp } from './frontMatter.ts'

/**
 * Read which kind of article front matter says it is, in the site's own `params.kind`; Hugo's `kind`
 * is another thing. `undefined` for one that says nothing, or nothing that the newsroom knows.
 */
export const kindOf = (matter: FrontMatter): PostKind | undefined => {
  const params = lookUp(matter, 'params')
  const kind = isMap(params) ? asText(lookUp(params, 'kind'))?.trim().toLowerCase() : undefined
  return isPostKind(kind) ? kind : undefined
}
