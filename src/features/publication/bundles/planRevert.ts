import type { Action } from '../schedules/schedule.ts'

/** What is known of a member that has fired, and of its post now. */
export type FiredFacts = {
  readonly action: Action
  /** The name of the publication that it was. */
  readonly mark: string | null
  /** Whether readers saw the post before it fired; `null` if that was not kept. */
  readonly wasPublished: boolean | null
  /** The post was deleted, or is in the trash. */
  readonly isGone: boolean
  readonly isPublished: boolean
  /** The publication that readers see now. */
  readonly seenMark: string | null
  /** Something has been published or withdrawn since. */
  readonly isSuperseded: boolean
}

/**
 * What taking a bundle back does to a member.
 *
 * - `restore`: what readers saw before is published again.
 * - `withdraw`: readers saw nothing, and see nothing again.
 * - `changed`: what readers see was changed again since, and stays.
 * - `gone`: the post is in the trash, or deleted.
 */
export type RevertAct = 'restore' | 'withdraw' | 'changed' | 'gone'

/**
 * Decide what taking a bundle back does to a member.
 *
 * Whoever changed a post since has seen what the bundle did: that word is the later one, and stands.
 */
export const planRevert = (facts: FiredFacts): RevertAct => {
  const { action, mark, wasPublished, isGone, isPublished, seenMark, isSuperseded } = facts
  if (isGone) return 'gone'
  if (wasPublished === null || isSuperseded) return 'changed'
  const isAsFired = action === 'publish' ? isPublished && seenMark === mark : !isPublished
  if (!isAsFired) return 'changed'
  return wasPublished ? 'restore' : 'withdraw'
}
