import type { PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import { settle } from '../fire/settle.ts'
import type { Reason } from '../schedules/reason.ts'
import { heldWithOthers } from './heldWithOthers.ts'
import type { LockedBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import { sayMembers } from './sayMembers.ts'
import { setBundle } from './setBundle.ts'

/** Why nothing goes: a reason for the whole, or one for each member that stands in the way. */
type Why = {
  readonly whole?: Reason | undefined
  readonly members?: ReadonlyMap<number, Reason>
}

const sumUp = ({ members: rows }: LockedBundle, blockers: ReadonlyMap<number, Reason>): Reason => {
  const said = rows.flatMap(({ id, title, language }) => {
    const reason = blockers.get(id)
    return reason ? [{ title, language, reason: reason.message }] : []
  })
  const reasons = sayMembers(said)
  return {
    code: 'publication/bundle-blocked',
    message: {
      en: sayInBoth(messages.blocked, { reasons: reasons.en }).en,
      'zh-TW': sayInBoth(messages.blocked, { reasons: reasons['zh-TW'] })['zh-TW'],
    },
  }
}

/**
 * Hold a bundle and each of its members, in the transaction that holds their locks: nothing of it
 * goes until a person decides.
 */
export const holdBundle = async (
  locked: LockedBundle,
  { whole, members: blockers = new Map() }: Why,
  req: PayloadRequest,
): Promise<void> => {
  const { bundle, members } = locked
  const message = sayInBoth(messages.othersBlock, { bundle: bundle.name })
  for (const member of members) {
    if (member.state !== 'armed') continue
    const reason = blockers.get(member.id) ?? { code: heldWithOthers, message }
    await settle(member, 'held', reason, req)
  }
  await setBundle(bundle, 'held', whole ?? sumUp(locked, blockers), req)
}
