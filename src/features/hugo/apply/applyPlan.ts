import type { Payload, PayloadRequest } from 'payload'
import { APIError, createLocalReq } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import { unprovenContext } from '../../../kernel/unprovenContext.ts'
import type { Applying, StoryWriting } from './applying.ts'
import { categoryKey } from './applying.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { Newsroom } from '../plan/newsroom.ts'
import type { ImportPlan, PlannedPost } from '../plan/planImport.ts'
import { writePost } from './writePost.ts'

/** What applying a plan has done. */
export type Applied = {
  readonly stored: ReadonlySet<PlannedPost>
  readonly made: Readonly<Applying['made']>
  readonly problems: readonly Problem[]
}

const startRun = (payload: Payload, newsroom: Newsroom): Applying => {
  const categories = new Map<string, number>()
  for (const { id, names } of newsroom.categories) {
    for (const language of ['zh-TW', 'en'] as const) {
      const name = names[language]
      if (name) categories.set(categoryKey(name, language), id)
    }
  }
  return {
    payload,
    categories,
    categorySlugs: new Set(newsroom.categories.map(({ slug }) => slug)),
    media: new Map(newsroom.media),
    problems: [],
    made: { categories: 0, tables: 0, pictures: 0 },
  }
}

const keepWhatWasMade = ({ run, categories, media, made }: StoryWriting) => {
  for (const [key, id] of categories) run.categories.set(key, id)
  for (const [hash, id] of media) run.media.set(hash, id)
  run.made.categories += made.categories
  run.made.tables += made.tables
  run.made.pictures += made.pictures
}

/** What a refusal says: the first complaint about a field, else its message. */
const reasonOf = (error: APIError): string => {
  const { errors } = (error.data ?? {}) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? error.message
}

/** Store one story in one transaction: all of its languages, or nothing. */
const applyStory = async (story: readonly PlannedPost[], run: Applying): Promise<boolean> => {
  const { payload } = run
  const transactionID = await payload.db.beginTransaction()
  const req: PayloadRequest = await createLocalReq(
    { context: { [unprovenContext]: true } },
    payload,
  )
  if (transactionID !== null) req.transactionID = transactionID
  const writing: StoryWriting = {
    run,
    req,
    categories: new Map(),
    media: new Map(),
    made: { categories: 0, tables: 0, pictures: 0 },
  }
  try {
    for (const planned of story) await writePost(planned, writing)
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
    keepWhatWasMade(writing)
    return true
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    if (!(error instanceof APIError)) throw error
    const where = story[0]?.post.path ?? ''
    run.problems.push(hugoProblem('refused', where, { reason: reasonOf(error) }))
    return false
  }
}

/**
 * Store what a plan says, story by story.
 *
 * A run that is killed leaves whole stories behind; the next one skips them and goes on. A story
 * that the newsroom refuses is reported and left out, and the rest goes on.
 */
export const applyPlan = async (
  plan: ImportPlan,
  newsroom: Newsroom,
  payload: Payload,
  progress: (done: number, total: number) => void,
): Promise<Applied> => {
  const run = startRun(payload, newsroom)
  const stored = new Set<PlannedPost>()
  const stories = plan.stories
    .map((story) => story.filter(({ action }) => action === 'create' || action === 'update'))
    .filter((story) => story.length > 0)
  for (const [at, story] of stories.entries()) {
    progress(at, stories.length)
    if (await applyStory(story, run)) for (const planned of story) stored.add(planned)
  }
  progress(stories.length, stories.length)
  return { stored, made: run.made, problems: run.problems }
}
