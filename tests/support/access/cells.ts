import type { NewsroomSlug, Operation, Reach } from '../../../src/policies/accessTable.ts'
import { reachOf } from '../../../src/policies/accessTable.ts'
import type { Actor } from '../../../src/policies/role.ts'

/**
 * What can be tried on a document, in words of the newsroom rather than of the table.
 *
 * - *hidden*: a document that readers do not see (a draft, material not yet used).
 * - *shown*: one that readers see.
 * - *own*: the account of whoever tries.
 */
export const attempts = [
  'list hidden',
  'list shown',
  'read hidden',
  'read shown',
  'read versions',
  'create',
  'create published',
  'update hidden',
  'update shown',
  'update own',
  'draft over shown',
  'publish',
  'unpublish',
  'restore as draft',
  'restore',
  'trash hidden',
  'trash shown',
  'untrash shown',
  'delete hidden',
  'delete shown',
] as const

/** Something that can be tried on a document. */
export type Attempt = (typeof attempts)[number]

/** The state that a document is in for readers. */
type State = 'hidden' | 'shown'

const covers = (reach: Reach, state: State): boolean => {
  switch (reach) {
    case 'all':
      return true
    case 'published':
    case 'appeared':
    case 'released':
    case 'recorded':
      return state === 'shown'
    case 'unpublished':
    case 'unreleased':
      return state === 'hidden'
    case 'self':
    case 'none':
      return false
  }
}

/** Attempts that only articles know: others have no drafts, and no trash. */
const ofArticles: ReadonlySet<Attempt> = new Set([
  'create published',
  'draft over shown',
  'publish',
  'unpublish',
  'restore as draft',
  'restore',
  'trash hidden',
  'trash shown',
  'untrash shown',
])

/** Collections whose documents readers never or always see: there is one state to try. */
const oneState: Partial<Record<NewsroomSlug, State>> = {
  categories: 'shown',
  chips: 'shown',
  'control-rules': 'shown',
  redirects: 'shown',
  terms: 'hidden',
  users: 'hidden',
  listings: 'shown',
  'table-pins': 'shown',
  'search-entries': 'hidden',
  alignments: 'hidden',
  'memory-entries': 'hidden',
  'memory-origins': 'hidden',
  'translation-proposals': 'hidden',
  'translation-charges': 'hidden',
  outbox: 'hidden',
}

/** Tell whether something can be tried in a collection at all. */
export const isPossible = (slug: NewsroomSlug, attempt: Attempt): boolean => {
  if (attempt === 'update own') return slug === 'users'
  if (slug !== 'posts' && ofArticles.has(attempt)) return false
  if (attempt === 'read versions') return slug === 'posts' || slug === 'spec-tables'
  const state = oneState[slug]
  if (state === undefined || attempt === 'create') return true
  return attempt.endsWith(state)
}

/** Derive from the policy table whether an attempt succeeds. */
export const isAllowed = (slug: NewsroomSlug, attempt: Attempt, actor: Actor): boolean => {
  const may = (operation: Operation, state: State) => covers(reachOf(slug, operation, actor), state)
  const mayPublish = may('publish', 'shown')
  switch (attempt) {
    case 'list hidden':
    case 'read hidden':
      return may('read', 'hidden')
    case 'list shown':
    case 'read shown':
      return may('read', 'shown')
    case 'read versions':
      return may('readVersions', 'hidden')
    case 'create':
      return may('create', 'hidden')
    case 'create published':
      return may('create', 'hidden') && mayPublish
    case 'update own':
      return ['all', 'self'].includes(reachOf(slug, 'update', actor))
    case 'update hidden':
    case 'restore as draft':
      return may('update', 'hidden')
    case 'draft over shown':
      return may('update', 'shown')
    case 'update shown':
      return may('update', 'shown') && (slug !== 'posts' || mayPublish)
    case 'publish':
    case 'unpublish':
    case 'restore':
    case 'untrash shown':
      return may('update', 'shown') && mayPublish
    case 'trash hidden':
      return may('update', 'hidden') && may('delete', 'hidden')
    case 'trash shown':
      return may('update', 'shown') && may('delete', 'shown') && mayPublish
    case 'delete hidden':
      return may('delete', 'hidden')
    case 'delete shown':
      return may('delete', 'shown')
  }
}
