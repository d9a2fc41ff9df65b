import { countFacts } from '../../src/features/chips/facts/countFacts.ts'
import { factMessages } from '../../src/features/chips/facts/messages.ts'
import { refuseWhileKept } from '../refuseWhileKept.ts'

const messages = { chip: factMessages.chipInUse, source: factMessages.sourceInUse }

/** Refuse to delete a chip or a source that facts are about, or rest on. */
export const keepFacts = (of: 'chip' | 'source') =>
  refuseWhileKept(async (id, req) => await countFacts(of, id, req), messages[of])
