import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ImportedPost } from '../page/importedPost.ts'
import type { Newsroom, StandingPost } from './newsroom.ts'

/** What an import would do with one file. */
export type PlannedPost =
  | { readonly action: 'create'; readonly post: ImportedPost }
  | { readonly action: 'update'; readonly post: ImportedPost; readonly id: number }
  | {
      readonly action: 'skip' | 'conflict' | 'leave'
      readonly post: ImportedPost
      readonly id: number | undefined
    }

/** What an import would do: files of one story stand together, and are stored together. */
export type ImportPlan = {
  readonly stories: readonly (readonly PlannedPost[])[]
  readonly problems: readonly Problem[]
}

const inLanguage = ({ language }: Pick<ImportedPost, 'language'>, name: string) =>
  JSON.stringify([language, name])

/** Gives addresses that nobody in their language has yet. */
const addressGiver = (newsroom: Newsroom) => {
  const owners = new Map<string, string>()
  for (const post of newsroom.posts) {
    owners.set(inLanguage(post, post.slug), post.path ?? `#${post.id}`)
  }
  return (post: ImportedPost): string => {
    for (let count = 1; ; count += 1) {
      const slug = count === 1 ? post.slug : `${post.slug.slice(0, 90)}-${count}`
      const owner = owners.get(inLanguage(post, slug))
      if (owner !== undefined && owner !== post.path) continue
      owners.set(inLanguage(post, slug), post.path)
      return slug
    }
  }
}

/**
 * Plan an import: compare the files of a site with what stands in the newsroom.
 *
 * A file that has not changed is skipped; one that has updates its post, unless somebody of the
 * desk has changed that post too, which is a conflict and stays. Pure, and the same for the same
 * input.
 */
export const planImport = (posts: readonly ImportedPost[], newsroom: Newsroom): ImportPlan => {
  const problems: Problem[] = []
  const standing = new Map<string, StandingPost>()
  const stories = new Map<string, string>()
  for (const one of newsroom.posts) {
    if (one.path !== undefined) standing.set(inLanguage(one, one.path), one)
    stories.set(inLanguage(one, one.translationKey), one.path ?? one.title)
  }
  const addressFor = addressGiver(newsroom)

  const plan = (post: ImportedPost): PlannedPost => {
    const { path: where } = post
    const found = standing.get(inLanguage(post, where))
    if (found?.isInTrash) {
      problems.push(hugoProblem('in-trash', where))
      return { action: 'leave', post, id: found.id }
    }
    if (found?.fingerprint === post.fingerprint) return { action: 'skip', post, id: found.id }
    if (found?.isEdited) {
      problems.push(hugoProblem('conflict', where))
      return { action: 'conflict', post, id: found.id }
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
  for (const post of posts) {
    const story = grouped.get(post.translationKey) ?? []
    story.push(plan(post))
    grouped.set(post.translationKey, story)
  }
  return { stories: [...grouped.values()], problems }
}
