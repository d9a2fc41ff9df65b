import type { Payload } from 'payload'
import { APIError } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { unprovenContext } from '../../../kernel/unprovenContext.ts'
import { holdBackEvents } from '../../publication/audit/heldBackEvents.ts'
import { recordHeldBack } from '../../publication/audit/recordHeldBack.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import type { Converted } from '../convertPage.ts'
import type { Converter } from '../converter/openConverter.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { Newsroom } from '../plan/newsroom.ts'
import type { ImportPlan, PlannedPost } from '../plan/planImport.ts'
import { inLanguage } from '../plan/planImport.ts'
import { acceptSource } from './acceptSource.ts'
import type { Scheduling } from './armPage.ts'
import { armPage, isTimed } from './armPage.ts'
import type { SiteAddress } from '../site/siteAddresses.ts'
import type { Applying, StoryWriting } from './applying.ts'
import { categoryKey } from './applying.ts'
import { closePrint } from './closePrint.ts'
import { copyVersions, noteCreated } from './copyVersions.ts'
import { redirectPath } from './redirectPath.ts'
import { servedPaths } from './servedPaths.ts'
import { writeCategories } from './writeCategories.ts'
import { writeSiteRedirects } from './writeSiteRedirects.ts'
import { writePost } from './writePost.ts'

/** What applying a plan has done. */
export type Applied = {
  /** The post that each file became, or updated. */
  readonly stored: ReadonlyMap<PlannedPost, number>
  readonly made: Readonly<Applying['made']>
  readonly problems: readonly Problem[]
  readonly contents: Applying['contents']
  /** Those that were left for another run, since this one was to end. */
  readonly left: ReadonlySet<PlannedPost>
}

/** How a plan is applied. */
export type ApplyOptions = {
  readonly newsroom: Newsroom
  readonly payload: Payload
  readonly convert: Converter['convert']
  readonly scheduling?: Scheduling | undefined
  /** What Hugo served besides the articles. */
  readonly siteAddresses: readonly SiteAddress[]
  readonly progress: (done: number, total: number) => void
  /** Aborted when no other story is to be begun. */
  readonly signal?: AbortSignal | undefined
}

/** How many stories are stored at a time: while one waits for the database, another is converted. */
const together = 5

/** What a refusal says: the first complaint about a field, else its message. */
const reasonOf = (error: APIError): string => {
  const { errors } = (error.data ?? {}) as { errors?: Array<{ message?: string }> }
  return errors?.[0]?.message ?? error.message
}

type Stored = Extract<PlannedPost, { readonly action: 'create' | 'update' | 'accept' }>
type Ready = { readonly planned: Stored; readonly post: Converted['post'] }

/** Convert the pages of a story before its transaction, which is to be short. */
const convertStory = async (story: readonly PlannedPost[], run: Applying): Promise<Ready[]> => {
  const ready: Ready[] = []
  const stored = story.filter((one): one is Stored =>
    ['create', 'update', 'accept'].includes(one.action),
  )
  const all = await Promise.all(
    stored.map(async (planned) => ({ planned, converted: await run.convert(planned.post) })),
  )
  for (const { planned, converted } of all) {
    if (!converted.ok) {
      run.problems.push(converted.problem)
      continue
    }
    const { post, contents, problems } = converted.value
    run.problems.push(...problems)
    run.contents.set(planned.post.path, contents)
    ready.push({ planned, post })
  }
  return ready
}

const applyOne = async ({ planned, post }: Ready, writing: StoryWriting): Promise<number> => {
  const { run, req } = writing
  const { action, post: page } = planned
  if (action !== 'accept') {
    const id = run.posts.get(page.path) ?? (action === 'update' ? planned.id : undefined)
    return await writePost(post, id, writing, () => run.pending.add(planned))
  }
  await acceptSource(post, planned.id, req)
  return planned.id
}

/** Store one story in one transaction: all of its languages, or nothing. */
const applyStory = async (
  story: readonly PlannedPost[],
  run: Applying,
  isLast = false,
): Promise<ReadonlyArray<readonly [PlannedPost, number]>> => {
  const pages = await convertStory(story, run)
  try {
    const made = { tables: 0 }
    const stored = await inTransaction(
      run.payload,
      { context: { [unprovenContext]: true } },
      async (req) => {
        const found: Array<readonly [PlannedPost, number]> = []
        // Written at once, the log would make the other stories wait from its first line on.
        holdBackEvents(req)
        noteCreated(req)
        for (const page of pages) {
          found.push([page.planned, await applyOne(page, { run, req, made, isLast })])
        }
        await recordHeldBack(req)
        return found
      },
    )
    run.made.tables += made.tables
    return stored
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const where = story[0]?.post.path ?? ''
    run.problems.push(hugoProblem('refused', where, { reason: reasonOf(error) }))
    return []
  }
}

/**
 * Store once more what links to what was not there before; then schedule what is to be scheduled,
 * so that what is pinned has its links.
 */
const finishPending = async (run: Applying): Promise<void> => {
  for (const planned of run.pending) {
    const { post } = planned
    const id = run.posts.get(post.path)
    if (id === undefined) continue
    const told = run.problems.length
    await applyStory([planned], run, true)
    // Everything else about it was said the first time.
    const again = run.problems.splice(told)
    run.problems.push(...again.filter(({ code }) => code === 'hugo/refused'))
    if (!run.scheduling || !isTimed(post)) continue
    run.problems.push(...(await armPage(run.payload, id, post, run.scheduling)))
    await inTransaction(run.payload, {}, (req) => closePrint(id, post.fingerprint, req))
  }
}

/**
 * Store what a plan says, several stories at a time, each in a transaction of its own.
 *
 * A run that is killed leaves whole stories behind; the next one skips them and goes on. A story
 * that the newsroom refuses is reported and left out, and the rest goes on.
 */
export const applyPlan = async (
  plan: ImportPlan,
  { newsroom, payload, convert, scheduling, siteAddresses, progress, signal }: ApplyOptions,
): Promise<Applied> => {
  const stories = plan.stories
    .map((story) => story.filter(({ action }) => action !== 'conflict' && action !== 'leave'))
    .filter((story) => story.length > 0)
  const pages = stories.flat().map(({ post }) => post)
  const categories = await writeCategories(pages, newsroom, payload)
  const addresses = new Map(
    pages.flatMap(({ path, addresses: [own] }) => (own ? [[path, own] as const] : [])),
  )
  copyVersions(payload)
  const run: Applying = {
    payload,
    convert,
    scheduling,
    categories: categories.ids,
    media: new Map([...newsroom.media].map(([hash, id]) => [hash, Promise.resolve(id)])),
    posts: new Map(newsroom.posts.flatMap(({ path, id }) => (path ? [[path, id]] : []))),
    addresses,
    findFile: servedPaths(addresses),
    pending: new Set(),
    problems: [],
    contents: new Map(),
    made: { categories: categories.made, tables: 0, pictures: 0 },
  }
  const slugOf = (name: string, language: Locale) =>
    categories.slugs.get(categoryKey(name, language))
  const leadFrom = async (places: readonly SiteAddress[]) =>
    await inTransaction(payload, {}, (req) => writeSiteRedirects(places, slugOf, req))
  const ofPages = new Set(
    pages.flatMap((page) => page.addresses.map((own) => inLanguage(page, redirectPath(own)))),
  )
  // A run that is killed once all pages are stored has no successor that knows their terms.
  await leadFrom(
    siteAddresses.filter((one) => !ofPages.has(inLanguage(one, redirectPath(one.path)))),
  )
  const stored = new Map<PlannedPost, number>()
  const left = new Set<PlannedPost>()
  const waiting = stories.values()
  let done = 0
  progress(0, stories.length)
  const work = async (): Promise<void> => {
    // Each takes the next from the same row.
    for (const story of waiting) {
      if (signal?.aborted) {
        for (const planned of story) left.add(planned)
        continue
      }
      for (const [planned, id] of await applyStory(story, run)) {
        stored.set(planned, id)
        run.posts.set(planned.post.path, id)
      }
      done += 1
      progress(done, stories.length)
    }
  }
  await Promise.all(Array.from({ length: together }, work))
  const { made, problems, contents } = run
  // Links to what is left are finished by the run that brings it.
  if (left.size > 0) return { stored, made, problems, contents, left }
  await finishPending(run)
  // What no page came to stand at leads to its list all the same.
  await leadFrom(siteAddresses)
  return { stored, made, problems, contents, left }
}
