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
import type { JobScope } from './job.ts'
import { makeJob } from './makeJob.ts'
import { readStoryNow } from './storyNow.ts'
import { writeXliff } from './write/writeXliff.ts'

/** A file for an agency. */
export type SentJob = {
  readonly name: string
  readonly xml: string
  /** How many units are to be translated. */
  readonly units: number
}

const fileName = (slug: string | null, id: number, source: Locale, target: Locale): string =>
  `${(slug ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-') || `post-${id}`}.${source}-${target}.xlf`

/**
 * Make the file with which the story of a post goes to an agency.
 *
 * @param target the language to translate into; the other one than that of the post if absent.
 */
export const sendJob = async (
  id: number,
  scope: JobScope & { readonly target?: Locale },
  req: PayloadRequest,
): Promise<Result<SentJob, Refusal>> => {
  const story = await readStoryNow(id, req)
  if (!story) return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
  const target = scope.target ?? otherLocale(story.asked)
  const source = otherLocale(target)
  const [from, to] = [story.posts[source], story.posts[target]]
  if (!from || !to) {
    const values = { language: languageNames[from ? target : source] }
    return fail(refusal('bilingual/no-counterpart', agencyMessages.noCounterpart, values))
  }
  const job = makeJob(story, from, to, scope, new Date().toISOString())
  if (!job) return fail(refusal('bilingual/nothing-to-send', agencyMessages.nothingToSend))
  return ok({
    name: fileName(from.slug, from.id, source, target),
    xml: writeXliff(job),
    units: job.units.filter(({ isOpen }) => isOpen).length,
  })
}
