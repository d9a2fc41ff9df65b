import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { nodeIds } from '../../../content/lexical/nodeIds.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { bilingualMessages } from '../messages.ts'
import { readerOf } from '../readerOf.ts'
import { agencyMessages as words } from './agencyMessages.ts'
import { applyReturn } from './applyReturn.ts'
import type { JobPost } from './job.ts'
import { lockDraft } from './lockDraft.ts'
import { planReturn } from './plan/planReturn.ts'
import type { ReadJob } from './read/readJob.ts'
import { readXliff } from './read/readXliff.ts'
import type { Conflict } from './returned.ts'
import type { PostNow, StoryNow } from './storyNow.ts'
import { readStoryNow } from './storyNow.ts'
import { writeTarget } from './writeTarget.ts'

/** What a job that has come back has changed, or would change. */
export type ReturnReport = {
  readonly isApplied: boolean
  readonly target?: JobPost & { readonly title: string | null }
  readonly counts: Readonly<Record<'taken' | 'unchanged' | 'conflicts' | 'leftOut', number>>
  readonly changes: ReadonlyArray<{
    readonly unit: string
    readonly source: string
    readonly before: string
    readonly after: string
    readonly isBehind: boolean
  }>
  readonly conflicts: readonly Conflict[]
  readonly problems: readonly Problem[]
}

/** How a job is taken back. */
export type ReceiveOptions = {
  /** How findings name the file. */
  readonly where: string
  readonly dryRun: boolean
  /** Units whose returned words are wanted although they were changed here as well, or `all`. */
  readonly chosen?: ReadonlySet<string>
  /** Asked of each target before anything is told or done about it; throws against it. */
  readonly guard?: (target: number) => Promise<void>
}

const refused = (problems: readonly Problem[]): ReturnReport => ({
  isApplied: false,
  counts: { taken: 0, unchanged: 0, conflicts: 0, leftOut: 0 },
  changes: [],
  conflicts: [],
  problems,
})

const languageOf = (tag: string): Locale | undefined => {
  const lower = tag.toLowerCase()
  if (lower === 'en' || lower.startsWith('en-')) return 'en'
  return ['zh-tw', 'zh-hant', 'zh-hant-tw'].includes(lower) ? 'zh-TW' : undefined
}

/** Find the posts that a job belongs to, or say why they are not those of this story. */
const matchPosts = (
  { ticket, languages, line }: ReadJob,
  story: StoryNow,
  where: string,
): { source: PostNow; target: PostNow } | Problem => {
  const problem = (code: string, message: Message, values: Problem['values'] = {}): Problem => ({
    code: `agencies/${code}`,
    severity: 'error',
    message,
    values,
    where,
    line,
  })
  if (ticket.story !== story.translationKey) return problem('other-story', words.otherStory)
  const posts = Object.values(story.posts)
  const source = posts.find(({ id }) => id === ticket.source)
  const target = posts.find(({ id }) => id === ticket.target)
  if (!source || !target) return problem('other-target', words.otherTarget)
  const isRight =
    languageOf(languages.source) === source.language &&
    languageOf(languages.target) === otherLocale(source.language)
  if (isRight) return { source, target }
  const values = {
    source: languages.source || '?',
    target: languages.target || '?',
    ourSource: source.language,
    ourTarget: target.language,
  }
  return problem('wrong-languages', words.wrongLanguages, values)
}

/** Take back one job, or tell what that would change; inside the caller's transaction. */
export const receive = async (
  id: number,
  job: ReadJob,
  { where, dryRun, chosen = new Set(), guard }: ReceiveOptions,
  req: PayloadRequest,
): Promise<ReturnReport> => {
  if (!dryRun) await lockDraft(job.ticket.target, req)
  const story = await readStoryNow(id, req)
  if (!story) {
    const message = bilingualMessages.postMissing
    return refused([{ code: 'bilingual/post-missing', severity: 'error', message, where }])
  }
  const posts = matchPosts(job, story, where)
  if ('code' in posts) return refused([posts])
  const { source, target } = posts
  await guard?.(target.id)
  const ids = nodeIds(randomUUID())
  const newId = () => ids('returned')
  const plan = planReturn(job, { source, target, chosen, newId, where })
  const written = writeTarget(plan, story, source, target, newId)
  const homeless = new Set(written.homeless)
  const lines = new Map(job.units.map((unit) => [unit.id, unit.line]))
  const noPlace = plan.taken.flatMap((unit): Problem[] =>
    unit.target.flatMap(({ id: own, after }, at) =>
      own === undefined && homeless.has(unit.source[at]?.id ?? '')
        ? [
            {
              code: 'agencies/no-place',
              severity: 'warning',
              message: words.noPlace,
              values: { words: after },
              where,
              line: lines.get(unit.id) ?? 1,
            },
          ]
        : [],
    ),
  )
  if (!dryRun && plan.taken.length > 0) {
    await applyReturn(plan, written, target, story.translationKey, req)
  }
  return {
    isApplied: !dryRun && plan.problems.every(({ severity }) => severity !== 'error'),
    target: { ...plan.target, title: written.article.title || null },
    counts: {
      taken: plan.taken.length - noPlace.length,
      unchanged: plan.unchanged,
      conflicts: plan.conflicts.length,
      leftOut: plan.leftOut + noPlace.length,
    },
    changes: plan.taken.map((unit) => ({
      unit: unit.id,
      source: unit.source.map(({ text }) => text).join('\n'),
      before: unit.target.map(({ before }) => before).join('\n'),
      after: unit.target.map(({ after }) => after).join('\n'),
      isBehind: unit.isBehind,
    })),
    conflicts: plan.conflicts,
    problems: [...plan.problems, ...noPlace],
  }
}

/**
 * Take back a job into the story of a post: only the draft of its target is written, in one
 * transaction with what is agreed on; all of the file, or nothing.
 *
 * With `dryRun` nothing is written, and the report says what would be.
 *
 * @throws whatever Payload refuses: access, or somebody else who has the target open.
 */
export const receiveJob = async (
  id: number,
  bytes: Uint8Array,
  options: ReceiveOptions,
  { payload, user, i18n }: PayloadRequest,
): Promise<ReturnReport> => {
  const read = readXliff(bytes, options.where)
  if (!read.ok) return refused(read.problem)
  return await inTransaction(payload, { user, language: readerOf(i18n) }, (req) =>
    receive(id, read.value, options, req),
  )
}
