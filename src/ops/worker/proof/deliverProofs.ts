import { postPath } from '../../../kernel/postPath.ts'
import type { Queryable } from '../../database/queryable.ts'
import { decideDelay } from '../jobs/decideDelay.ts'
import type { Delivered } from '../jobs/deliverPurges.ts'
import type { Job, Jobs } from '../jobs/openJobs.ts'
import { reasonOf } from '../jobs/reasonOf.ts'
import { fetchPage } from './fetchPage.ts'
import { findDoubt } from './findDoubt.ts'
import type { Proof } from './readProofs.ts'
import { readProofs } from './readProofs.ts'

/** How many pages are fetched at once. */
const lanes = 5

/** The most jobs of one look: with five seconds a page, done long before another worker takes them. */
const batch = 3 * lanes

// What came before on the same post is proven by what came after.
const noteSeen = `
  update schedules s set seen_at = clock_timestamp(), updated_at = now()
  from schedules t
  where t.id = any($1) and s.post_id = t.post_id and s.state = 'done' and s.seen_at is null
    and (s.fired_at, s.id) <= (t.fired_at, t.id)`

// A post that is gone has no page: nobody has to wonder any more whether readers see it.
const noteMoot = `
  update schedules s set seen_at = clock_timestamp(), updated_at = now()
  where s.id = any($1) and s.state = 'done' and s.seen_at is null
    and not exists (select from posts p where p.id = s.post_id and p.slug is not null)`

type Doubt = { readonly job: Job<'publication.prove'>; readonly reason: string }

/**
 * Fetch the public pages of what has been fired, and note what readers see.
 *
 * What they do not see yet is looked for again, for as long as it is the latest word on its post.
 */
export const deliverProofs = async (
  jobs: Jobs,
  database: Queryable,
  internalUrl: string,
): Promise<Delivered> => {
  const taken = await jobs.take('publication.prove', batch)
  if (taken.length === 0) return { done: 0, refused: 0 }
  const asked = taken.map(({ data }) => data.schedule)
  const proofs = await readProofs(database, asked)
  const wanted = new Map(proofs.map((proof) => [proof.schedule, proof]))
  if (wanted.size < asked.length) await database.query(noteMoot, [asked])
  const doubts: Doubt[] = []
  const seen: number[] = []
  const prove = async (job: Job<'publication.prove'>, proof: Proof): Promise<void> => {
    try {
      const path = encodeURI(postPath(proof.language, proof.slug))
      const doubt = findDoubt(proof, await fetchPage(`${internalUrl}${path}`))
      if (doubt === undefined) seen.push(proof.schedule)
      else doubts.push({ job, reason: doubt })
    } catch (error) {
      doubts.push({ job, reason: reasonOf(error) })
    }
  }
  const line = taken.values()
  const work = async (): Promise<void> => {
    for (const job of line) {
      const proof = wanted.get(job.data.schedule)
      if (proof) await prove(job, proof)
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))
  if (seen.length > 0) await database.query(noteSeen, [seen])
  const doubtful = new Set(doubts.map(({ job }) => job.id))
  await jobs.complete(
    'publication.prove',
    taken.map(({ id }) => id).filter((id) => !doubtful.has(id)),
  )
  await jobs.refuse(
    'publication.prove',
    doubts.map(({ job: { id, attempts }, reason }) => ({
      id,
      reason,
      delay: decideDelay('publication.prove', attempts),
    })),
  )
  const [first] = doubts
  return {
    done: taken.length - doubts.length,
    refused: doubts.length,
    ...(first ? { reason: first.reason } : {}),
  }
}
