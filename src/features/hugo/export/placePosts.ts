import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { exportProblem } from './exportProblem.ts'
import { isPortableName } from './isPortableName.ts'
import { isSafePath } from './isSafePath.ts'
import type { SiteShape } from './siteShape.ts'

/** What of a post decides where it is written. */
export type IndexedPost = {
  readonly id: number
  readonly language: Locale
  readonly translationKey: string
  readonly slug: string
  /** The file that it came from. */
  readonly path: string | undefined
  /** The site that it came from. */
  readonly site: string | undefined
  readonly isPublished: boolean
}

const extension = /\.(?:md|markdown|mdown|html?)$/i

const fold = (path: string) => path.normalize('NFC').toLowerCase()

const foldersOf = (path: string): string[] => {
  const names = path.split('/')
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'))
}

const isWritable = (path: string): boolean => isSafePath(path) && extension.test(path)

/** The path of a page without its content folder, its language and its extension. */
const logicalOf = (path: string, language: Locale, { languages }: SiteShape) => {
  const { contentDir, suffix } = languages[language]
  if (!path.startsWith(`${contentDir}/`)) return undefined
  const bare = path.slice(contentDir.length + 1).replace(extension, '')
  return suffix !== '' && bare.toLowerCase().endsWith(suffix) ? bare.slice(0, -suffix.length) : bare
}

type Habit = { readonly folder: string; readonly isBundle: boolean }

/** Where most pages of the site lie: a folder, and whether each has one of its own. */
const habitOf = (logicals: readonly string[]): Habit => {
  const counts = new Map<string, number>()
  for (const logical of logicals) {
    if (/(?:^|\/)_index$/.test(logical)) continue
    const isBundle = logical.endsWith('/index')
    const folder = logical
      .split('/')
      .slice(0, isBundle ? -2 : -1)
      .join('/')
    const habit = JSON.stringify({ folder, isBundle } satisfies Habit)
    counts.set(habit, (counts.get(habit) ?? 0) + 1)
  }
  const [most] = [...counts].sort(
    ([one, count], [other, others]) => others - count || (one < other ? -1 : 1),
  )
  return most ? (JSON.parse(most[0]) as Habit) : { folder: 'posts', isBundle: true }
}

/** The name of a story's files: an address of one of its posts, the English first. */
const nameOf = (story: readonly IndexedPost[]): string => {
  const slugs = [...locales].reverse().flatMap((language) => {
    const slug = story.find((post) => post.language === language)?.slug ?? ''
    return isPortableName(slug) && !/^_?index$/i.test(slug) ? [slug] : []
  })
  return slugs[0] ?? `post-${story[0]!.id}`
}

/**
 * Give every post the path of its file.
 *
 * A post that came from Hugo goes back to where it was. One of the newsroom's own lies beside its
 * translation, or as most of the site's pages lie, under the address of its story; no two share a
 * path, even where letters have no case.
 *
 * @param reserved paths that the site itself needs.
 */
export const placePosts = (
  posts: readonly IndexedPost[],
  shape: SiteShape,
  reserved: Iterable<string> = [],
): { readonly paths: ReadonlyMap<number, string>; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const paths = new Map<number, string>()
  const taken = new Set<string>()
  const folders = new Set<string>()
  const stories = new Map<string, string>()
  const logicals: string[] = []
  const take = (post: IndexedPost, path: string) => {
    const folded = fold(path)
    taken.add(folded)
    for (const folder of foldersOf(folded)) folders.add(folder)
    paths.set(post.id, path)
  }

  /** Neither a file nor a folder stands there, and no file stands where a folder of it would. */
  const isFreePath = (path: string): boolean => {
    const folded = fold(path)
    return (
      !taken.has(folded) &&
      !folders.has(folded) &&
      !foldersOf(folded).some((folder) => taken.has(folder))
    )
  }

  const ordered = posts.toSorted(
    (one, other) =>
      (one.translationKey < other.translationKey
        ? -1
        : Number(one.translationKey > other.translationKey)) || one.id - other.id,
  )
  for (const post of ordered) {
    const { path } = post
    if (path === undefined) continue
    const isTemplate = /\.html?$/i.test(path) && logicalOf(path, post.language, shape) === undefined
    if (isTemplate || !isWritable(path) || !isFreePath(path)) {
      problems.push(exportProblem('unsafe-path', path.slice(0, 300), { title: post.slug }))
      continue
    }
    take(post, path)
    const logical = logicalOf(path, post.language, shape)
    if (logical === undefined) continue
    logicals.push(logical)
    stories.set(post.translationKey, logical)
  }

  for (const path of reserved) {
    taken.add(fold(path))
    for (const folder of foldersOf(fold(path))) folders.add(folder)
  }
  const habit = habitOf(logicals)
  const pathIn = (language: Locale, logical: string) => {
    const { contentDir, suffix } = shape.languages[language]
    return `${contentDir}/${logical}${suffix}.md`
  }
  const own = new Map<string, IndexedPost[]>()
  for (const post of ordered) {
    if (paths.has(post.id)) continue
    const story = own.get(post.translationKey)
    if (story) story.push(post)
    else own.set(post.translationKey, [post])
  }
  for (const [key, story] of own) {
    const name = nameOf(story)
    const isFree = (logical: string) =>
      story.every(({ language }) => isFreePath(pathIn(language, logical)))
    const beside = stories.get(key)
    let logical = beside !== undefined && isFree(beside) ? beside : undefined
    for (let count = 1; logical === undefined; count += 1) {
      const tried = count === 1 ? name : `${name}-${count}`
      const parts = [habit.folder, tried, ...(habit.isBundle ? ['index'] : [])]
      const wanted = parts.filter(Boolean).join('/')
      if (isFree(wanted)) logical = wanted
    }
    for (const post of story) take(post, pathIn(post.language, logical))
  }
  return { paths, problems }
}
