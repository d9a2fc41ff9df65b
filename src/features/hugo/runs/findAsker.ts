import type { Payload } from 'payload'

import { isLocale } from '../../../kernel/locale.ts'
import { canImport } from '../../../policies/canImport.ts'
import type { Asker } from '../../publication/schedules/armSchedule.ts'
import type { ClaimedRun } from './claimRun.ts'

/** Find whoever a run is applied for, as they are now; `undefined` if they may not import any more. */
export const findAsker = async (
  payload: Payload,
  { appliedById, language }: Pick<ClaimedRun, 'appliedById' | 'language'>,
): Promise<Asker | undefined> => {
  if (appliedById === null) return undefined
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: appliedById } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Asked by the newsroom itself: whether somebody may is what it is about.
    overrideAccess: true,
  })
  const [found] = docs
  const user = found && { ...found, collection: 'users' as const }
  return user && canImport(user)
    ? { user, language: isLocale(language) ? language : 'zh-TW' }
    : undefined
}
