import type { OriginSite } from '../page/hugoOrigin.ts'
import { siteName } from '../site/siteName.ts'
import type { PostIndex } from './readIndex.ts'

/** What is written of a newsroom into which several sites came: one site, and what goes with it. */
export type ChosenSite = PostIndex & {
  /** Nothing where no post came from a site. */
  readonly name: string | undefined
  /** Posts of other sites, which go out as if the newsroom had written them. */
  readonly foreign: ReadonlySet<number>
}

const nameOf = (json: string): string => {
  const site = JSON.parse(json) as OriginSite
  return site.name ?? siteName(site)
}

/**
 * Choose the site that is written: the one that is named, with nothing of the others; else the one
 * that most posts came from, and those of others beside it, where they are in nobody's way.
 *
 * Nothing is given where no post came from the site that is named.
 */
export const chooseSite = (
  { origins, posts }: PostIndex,
  wanted: string | undefined,
): ChosenSite | undefined => {
  const counts = new Map<string, number>()
  for (const [json, count] of origins) {
    counts.set(nameOf(json), (counts.get(nameOf(json)) ?? 0) + count)
  }
  if (wanted !== undefined && !counts.has(wanted)) return undefined
  const [most] = [...counts].sort(
    ([one, count], [other, others]) => others - count || (one < other ? -1 : 1),
  )
  const chosen = wanted ?? most?.[0]
  const isForeign = ({ site }: { readonly site: string | undefined }) =>
    site !== undefined && site !== chosen
  const foreign = posts.filter(isForeign)
  const stories = new Set(foreign.map(({ translationKey }) => translationKey))
  const kept = posts.filter(
    (post) => wanted === undefined || !(isForeign(post) || stories.has(post.translationKey)),
  )
  return {
    name: chosen,
    posts: kept.map((post) => (isForeign(post) ? { ...post, path: undefined } : post)),
    origins: new Map([...origins].filter(([json]) => nameOf(json) === chosen)),
    foreign: new Set(foreign.map(({ id }) => id)),
  }
}
