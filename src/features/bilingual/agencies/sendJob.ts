import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import { languageNames } from '../../../kernel/languageNames.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { bilingualMessages } from '../messages.ts'
import type { Refusal } from '../refusal.ts'
import { refusal } from '../refusal.ts'
import { agencyMessages } from './agencyMessages.ts'
import type { Job, JobScope } from './job.ts'
import { makeJob } from './makeJob.ts'
import type { PostNow, StoryNow } from './storyNow.ts'
import { readStoryNow } from './storyNow.ts'
import { writeXliff } from './write/writeXliff.ts'
import { largestJob } from './xliffNames.ts'

/** A file for an agency. */
export type SentJob = {
  readonly name: string
  readonly xml: string
  /** How many units are to be translated. */
  readonly units: number
  /** In how many stories. */
  readonly stories: number
}

/** What is sent, and into which language; into the other one than that of the first post if absent. */
export type SendScope = JobScope & { readonly target?: Locale }

type StoryJob = { readonly job: Job | undefined; readonly from: PostNow }

const nameOf = ({ slug, id }: PostNow): string =>
  (slug ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-') || `post-${id}`

const jobOf = (
  story: StoryNow,
  target: Locale,
  scope: JobScope,
  sentAt: string,
  isAlone: boolean,
): Result<StoryJob, Refusal> => {
  const source = otherLocale(target)
  const [from, to] = [story.posts[source], story.posts[target]]
  if (from && to) return ok({ job: makeJob(story, from, to, scope, sentAt), from })
  const language = languageNames[from ? target : source]
  if (isAlone) {
    return fail(refusal('bilingual/no-counterpart', agencyMessages.noCounterpart, { language }))
  }
  const title = (from ?? to)?.title || story.translationKey
  return fail(
    refusal('bilingual/no-counterpart', agencyMessages.noCounterpartOf, { language, title }),
  )
}

/**
 * Make the file with which the stories of posts go to an agency, each of them once; stories of which
 * there is nothing to send are left out of it.
 *
 * Three queries by index for each post.
 */
export const sendJobs = async (
  ids: readonly number[],
  scope: SendScope,
  req: PayloadRequest,
): Promise<Result<SentJob, Refusal>> => {
  const sentAt = new Date().toISOString()
  const made: { readonly job: Job; readonly from: PostNow }[] = []
  const seen = new Set<string>()
  let { target } = scope
  for (const id of new Set(ids)) {
    const story = await readStoryNow(id, req)
    if (!story) return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
    if (seen.has(story.translationKey)) continue
    seen.add(story.translationKey)
    target ??= otherLocale(story.asked)
    const found = jobOf(story, target, scope, sentAt, ids.length === 1)
    if (!found.ok) return found
    const { job, from } = found.value
    if (job) made.push({ job, from })
  }
  const [first, ...others] = made
  if (!first) return fail(refusal('bilingual/nothing-to-send', agencyMessages.nothingToSend))
  const xml = writeXliff(first.job, ...others.map(({ job }) => job))
  if (Buffer.byteLength(xml) > largestJob) {
    const values = { most: String(largestJob / 1_000_000) }
    return fail(refusal('bilingual/too-much-to-send', agencyMessages.tooMuchToSend, values))
  }
  const what = others.length === 0 ? nameOf(first.from) : `${made.length}-stories`
  return ok({
    name: `${what}.${first.job.source.language}-${first.job.target.language}.xlf`,
    xml,
    units: made.flatMap(({ job }) => job.units.filter(({ isOpen }) => isOpen)).length,
    stories: made.length,
  })
}
