import { countEvents } from '../../src/features/chips/control/countEvents.ts'
import { eventMessages } from '../../src/features/chips/control/eventMessages.ts'
import { refuseWhileKept } from '../refuseWhileKept.ts'

const messages = {
  chip: eventMessages.chipInUse,
  source: eventMessages.sourceInUse,
  rule: eventMessages.ruleInUse,
}

/** Refuse to delete a chip, a source or a rule that control events name. */
export const keepEvents = (of: keyof typeof messages) =>
  refuseWhileKept(async (id, req) => await countEvents(of, id, req), messages[of])
