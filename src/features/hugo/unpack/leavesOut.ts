import { findRoots } from './findRoots.ts'

const anywhere = /(?:^|\/)(?:\.git|\.svn|\.hg|node_modules|__MACOSX)(?:\/|$)|(?:^|\/)\.DS_Store$/

/** What Hugo writes beside its configuration. */
const written = ['public', 'resources', '.hugo_build.lock']

/**
 * Tell which of a site's files an import has no use for: its history, its packages, and what Hugo
 * itself has written.
 *
 * @param paths all that there are, with `/`; what Hugo writes is known by where it lies.
 */
export const leavesOut = (paths: readonly string[]): ((path: string) => boolean) => {
  const roots = findRoots(paths.filter((path) => !anywhere.test(path)))
  const products = roots.flatMap((root) =>
    written.map((name) => (root === '' ? name : `${root}/${name}`)),
  )
  return (path) =>
    anywhere.test(path) || products.some((one) => path === one || path.startsWith(`${one}/`))
}
