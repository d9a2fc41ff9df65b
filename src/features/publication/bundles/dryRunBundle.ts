import type { Payload } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { inTransaction } from '../inTransaction.ts'
import { findBlocked } from '../fire/findBlocked.ts'
import { findRequester } from '../fire/findRequester.ts'
import { readNow } from '../readNow.ts'
import type { Asker } from '../schedules/armSchedule.ts'
import type { BundleState } from './bundle.ts'
import type { Hindrance } from './findHindrances.ts'
import { findHindrances } from './findHindrances.ts'
import type { LockedBundle } from './lockBundle.ts'
import { BundleGrew, lockBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import { readRequester } from './readRequester.ts'
import { trialsOf } from './trialsOf.ts'

/** Something that would stand in the way, and what to do about it, in the reader's language. */
type Obstacle = { readonly text: string; readonly advice: string }

/** What a dry run found. */
export type DryRun = {
  /** What would go, were it due now. */
  readonly goes: 'all' | 'some' | 'nothing'
  /** What keeps the bundle as a whole. */
  readonly whole: Obstacle | null
  /** By member, in the order in which they fire. */
  readonly members: ReadonlyArray<{
    readonly schedule: number
    readonly obstacles: readonly Obstacle[]
    /** It is passed over, and keeps nobody else. */
    readonly isMoot: boolean
  }>
}

const waiting: ReadonlySet<BundleState> = new Set(['armed', 'held'])

const obstacleOf = ({ message, advice }: Hindrance, language: Locale): Obstacle => ({
  text: message[language],
  advice: advice[language],
})

const decideGoes = (
  { bundle: { policy } }: LockedBundle,
  members: DryRun['members'],
): DryRun['goes'] => {
  const blocked = members.filter(({ obstacles, isMoot }) => obstacles.length > 0 && !isMoot).length
  if (blocked === 0) return 'all'
  return policy === 'hold-all' || blocked === members.length ? 'nothing' : 'some'
}

/**
 * Try a bundle out: it is fired as a whole, in its order, and taken back.
 *
 * @returns `undefined` if there is no such bundle, or it waits no more.
 */
export const dryRunBundle = async (
  payload: Payload,
  id: number,
  { user: reader, language }: Asker,
): Promise<DryRun | undefined> => {
  const owner = await readRequester(payload, id)
  if (!owner) return undefined
  // Whoever releases what is held answers for it.
  const user = owner.state === 'held' ? reader : await findRequester(payload, owner.requestedBy)
  const look = () =>
    inTransaction(payload, { user, language }, async (req) => {
      const locked = await lockBundle(id, req)
      if (!locked || !waiting.has(locked.bundle.state)) return undefined
      const now = await readNow(req)
      const hindrances = await findHindrances(locked, now, req)
      return { locked, hindrances, trials: trialsOf(locked, hindrances.members, now) }
    })
  const found = await look().catch((error: unknown) => {
    if (error instanceof BundleGrew) return look()
    throw error
  })
  if (!found) return undefined
  const { locked, hindrances, trials } = found
  const { whole } = hindrances
  const blocked = await findBlocked(payload, trials, { user, language })
  const advice = messages.checkAdvice[language]
  const members = locked.members.map(({ id: schedule }) => {
    const hindrance = hindrances.members.get(schedule)
    const obstacles = hindrance
      ? [obstacleOf(hindrance, language)]
      : (blocked.get(schedule) ?? []).map((text) => ({ text, advice }))
    return { schedule, obstacles, isMoot: hindrance?.isMoot === true }
  })
  return {
    goes: whole ? 'nothing' : decideGoes(locked, members),
    whole: whole ? obstacleOf(whole, language) : null,
    members,
  }
}
