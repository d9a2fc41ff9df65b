import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { PageFacts } from '../page/pageFacts.ts'
import type { SourceFile } from '../site/sourceFile.ts'
import type { Letters } from './countLetters.ts'
import type { JudgedPage } from './findUntranslated.ts'
import { findUntranslated } from './findUntranslated.ts'
import type { Newsroom, StandingPost } from './newsroom.ts'
import { proposePairs } from './proposePairs.ts'

/** A page that is new or has changed, and the file that its text is read from. */
export type PlannedPage = PageFacts & {
  readonly fingerprint: string
  /** What its text looks like. */
  readonly letters: Letters
  readonly file: SourceFile
}

/**
 * What an import would do with one page.
 *
 * - `create`, `update`: store it.
 * - `conflict`: both the file and the post have changed; nothing is done.
 * - `accept`: the same, and the newsroom's text stays: only the file is noted.
 * - `leave`: something of the newsroom's stands in its place.
 */
export type PlannedPost =
  | { readonly action: 'create'; readonly post: PlannedPage }
  | { readonly action: 'update' | 'accept'; readonly post: PlannedPage; readonly id: number }
  | {
      readonly action: 'conflict' | 'leave'
      readonly post: PlannedPage
      readonly id: number | undefined
    }

/** What an import would do: files of one story stand together, and are stored together. */
export type ImportPlan = {
  readonly stories: ReadonlyArray<readonly PlannedPost[]>
  readonly problems: readonly Problem[]
}

/** Whose text counts where both have changed. */
export type Preference = 'source' | 'newsroom'

/** What a plan depends on besides the pages and the newsroom. */
export type PlanOptions = {
  readonly prefer?: Preference | undefined
  /** Pages that have not changed, of the stories of those that have. */
  readonly counterparts?: readonly JudgedPage[]
  /** The site that is imported; `isNamed` if somebody has said so, and nobody has guessed. */
  readonly site?: { readonly name: string; readonly isNamed: boolean }
  /** The language that the site is written in first. */
  readonly original?: Locale | undefined
}

type Named = Pick<PageFacts, 'language'>

/** The key of something that is unique in its language. */
export const inLanguage = ({ language }: Named, name: string): string =>
  JSON.stringify([language, name])

/** Gives addresses that nobody in their language has yet. */
const addressGiver = (newsroom: Newsroom) => {
  const owners = new Map<string, string>()
  for (const post of newsroom.posts) {
    owners.set(inLanguage(post, post.slug), post.path ?? `#${post.id}`)
  }
  return (post: PlannedPage): string => {
    for (let count = 1; ; count += 1) {
      const slug = count === 1 ? post.slug : `${post.slug.slice(0, 90)}-${count}`
      const owner = owners.get(inLanguage(post, slug))
      if (owner !== undefined && owner !== post.path) continue
      owners.set(inLanguage(post, slug), post.path)
      return slug
    }
  }
}

const settleConflict = (
  post: PlannedPage,
  id: number,
  prefer: Preference | undefined,
): PlannedPost =>
  prefer === 'source'
    ? { action: 'update', post, id }
    : { action: prefer === 'newsroom' ? 'accept' : 'conflict', post, id }

const longestKey = 120

/** Gives the keys of stories: one that a story of another site has is told apart by the site. */
const storyKeys = ({ posts }: Newsroom, site: string) => {
  const others = new Set(
    posts.flatMap((one) => (one.elsewhere === undefined ? [] : [one.translationKey])),
  )
  const own = new Set(posts.map(({ translationKey }) => translationKey))
  return (key: string): string => {
    const wanted = `${site}:${key}`
    const apart =
      wanted.length <= longestKey
        ? wanted
        : `${wanted.slice(0, 100)}-${fingerprint(wanted).slice(0, 16)}`
    return others.has(key) || own.has(apart) ? apart : key
  }
}

/** What is no translation is not shown as one. */
const asDraft = (page: PlannedPage): PlannedPage => ({
  ...page,
  status: 'draft',
  appearsAt: undefined,
  expiresAt: undefined,
})

/**
 * Plan an import: compare the pages of a site that are new or have changed with what stands in the
 * newsroom.
 *
 * A page that has changed updates its post, unless somebody of the desk has changed that post too,
 * which is a conflict and stays. Pure, and the same for the same input.
 */
export const planImport = (
  pages: readonly PlannedPage[],
  newsroom: Newsroom,
  { prefer, counterparts = [], site = { name: '', isNamed: false }, original }: PlanOptions = {},
): ImportPlan => {
  const problems: Problem[] = []
  const standing = new Map<string, StandingPost>()
  const stories = new Map<string, string>()
  for (const one of newsroom.posts) {
    if (one.path !== undefined) standing.set(inLanguage(one, one.path), one)
    stories.set(inLanguage(one, one.translationKey), one.path ?? one.title)
  }
  const elsewhere = new Map<string, string>()
  for (const one of newsroom.posts) {
    if (one.elsewhere) elsewhere.set(inLanguage(one, one.elsewhere.path), one.elsewhere.site)
  }
  const keyFor = storyKeys(newsroom, site.name)
  const addressFor = addressGiver(newsroom)
  const untranslated = findUntranslated([...pages, ...counterparts], original)

  const plan = (post: PlannedPage): PlannedPost => {
    const { path: where } = post
    const found = standing.get(inLanguage(post, where))
    if (found?.isInTrash) {
      problems.push(hugoProblem('in-trash', where))
      return { action: 'leave', post, id: found.id }
    }
    if (found?.isEdited) {
      const settled = settleConflict(post, found.id, prefer)
      if (settled.action === 'conflict') problems.push(hugoProblem('conflict', where))
      if (settled.action !== 'update') return settled
    }
    const claimed = found ? undefined : elsewhere.get(inLanguage(post, where))
    // Two sites by guess may be one that has moved: its pages shall not come in twice.
    if (claimed !== undefined && !site.isNamed) {
      problems.push(hugoProblem('other-site', where, { other: claimed, site: site.name }))
      return { action: 'leave', post, id: undefined }
    }
    const other = stories.get(inLanguage(post, post.translationKey))
    if (other !== undefined && other !== where) {
      problems.push(hugoProblem('same-story', where, { key: post.translationKey, other }))
      return { action: 'leave', post, id: undefined }
    }
    stories.set(inLanguage(post, post.translationKey), where)
    const slug = addressFor(post)
    if (slug !== post.slug) {
      problems.push(hugoProblem('same-address', where, { slug: post.slug, other: slug }))
    }
    const placed = { ...post, slug }
    return found
      ? { action: 'update', post: placed, id: found.id }
      : { action: 'create', post: placed }
  }

  const grouped = new Map<string, PlannedPost[]>()
  for (const page of pages) {
    const isUntranslated = untranslated.has(page.path)
    const known = { ...page, translationKey: keyFor(page.translationKey) }
    const post = isUntranslated ? asDraft(known) : known
    if (isUntranslated) problems.push(hugoProblem('not-translated', page.path))
    const story = grouped.get(post.translationKey) ?? []
    story.push(plan(post))
    grouped.set(post.translationKey, story)
  }
  return {
    stories: [...grouped.values()],
    problems: [...problems, ...proposePairs(pages, counterparts)],
  }
}
