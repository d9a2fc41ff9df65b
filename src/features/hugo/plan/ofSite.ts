import type { Newsroom } from './newsroom.ts'

/**
 * See a newsroom as one site does: the files of other sites are not its own, though they may have
 * the same names.
 *
 * @param names which site each post came from.
 */
export const ofSite = (
  newsroom: Newsroom,
  site: string,
  names: ReadonlyMap<number, string>,
): Newsroom => ({
  ...newsroom,
  posts: newsroom.posts.map((post) => {
    const other = names.get(post.id)
    if (post.path === undefined || other === undefined || other === site) return post
    return { ...post, path: undefined, elsewhere: { site: other, path: post.path } }
  }),
})
