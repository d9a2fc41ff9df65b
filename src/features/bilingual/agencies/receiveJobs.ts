import type { PayloadRequest } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { readerOf } from '../readerOf.ts'
import type { ReadJob } from './read/readJob.ts'
import { readJobs } from './read/readXliff.ts'
import type { ReceiveOptions, ReturnReport } from './receiveJob.ts'
import { receive } from './receiveJob.ts'

/** What a file that has come back has changed, or would change, story by story. */
export type ReturnsReport = {
  readonly isApplied: boolean
  readonly stories: ReadonlyArray<ReturnReport & StoryName>
  /** What keeps all of the file out. */
  readonly problems: readonly Problem[]
}

/** Which story of a file it is, in the names of units that are chosen. */
type StoryName = { readonly key: string }

/** How the jobs of a file are taken back. */
export type ReceiveJobsOptions = ReceiveOptions & {
  /** The post from whose screen a file of one story has to be; without, it may be of any. */
  readonly post?: number
}

const keyOf = ({ ticket }: ReadJob): string => String(ticket.target)

/** Those of the chosen units that are of this job, by the names that they have in it. */
const chosenIn = (job: ReadJob, isAlone: boolean, chosen: ReadonlySet<string> | undefined) => {
  if (!chosen) return {}
  if (chosen.has('all')) return { chosen }
  const head = `${keyOf(job)}:`
  const own = [...chosen].filter((one) => one.startsWith(head)).map((one) => one.slice(head.length))
  return { chosen: new Set(isAlone ? [...own, ...chosen] : own) }
}

const hasErrors = ({ problems }: ReturnReport): boolean =>
  problems.some(({ severity }) => severity === 'error')

/**
 * Take back the jobs of a file into their stories: all of the file, or nothing, in one transaction.
 *
 * Units are chosen as `<number of the target>:<unit>`, of a file of one story also by their names
 * alone, or as `all`. With `dryRun` nothing is written.
 *
 * @throws whatever Payload refuses: access, or somebody else who has a target open.
 */
export const receiveJobs = async (
  bytes: Uint8Array,
  { post, chosen, ...options }: ReceiveJobsOptions,
  { payload, user, i18n }: PayloadRequest,
): Promise<ReturnsReport> => {
  const read = readJobs(bytes, options.where)
  if (!read.ok) return { isApplied: false, stories: [], problems: read.problem }
  // Whoever takes back some of the same stories locks them in the same order.
  const jobs = read.value.toSorted((one, other) => one.ticket.target - other.ticket.target)
  return await inTransaction(payload, { user, language: readerOf(i18n) }, async (req) => {
    const take = async (dryRun: boolean) => {
      const stories: ReturnsReport['stories'][number][] = []
      for (const job of jobs) {
        const id = (jobs.length === 1 ? post : undefined) ?? job.ticket.source
        const own = { ...options, ...chosenIn(job, jobs.length === 1, chosen), dryRun }
        stories.push({ key: keyOf(job), ...(await receive(id, job, own, req)) })
      }
      return stories
    }
    // Looked at first: one story that cannot be taken keeps the others out, too.
    const looked = await take(true)
    if (options.dryRun || looked.some(hasErrors)) {
      return { isApplied: false, stories: looked, problems: [] }
    }
    return { isApplied: true, stories: await take(false), problems: [] }
  })
}
