import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail } from '../../../kernel/result.ts'
import { readNow } from '../../publication/readNow.ts'
import { contradicts } from './contradicts.ts'
import { alreadyDecided } from './alreadyDecided.ts'
import { decideFact, findFact, lockChip, readFacts } from './factStore.ts'
import { factMessages } from './messages.ts'
import { proposeFact } from './proposeFact.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import { overlap } from './span.ts'
import type { StoredFact } from './storedFact.ts'

/** Whether a chip has a fact that says the same, held or among the proposals. */
const isKnown = async (fact: StoredFact, chip: number, req: PayloadRequest): Promise<boolean> =>
  (await readFacts(chip, req)).some(
    (known) =>
      known.series === fact.series &&
      (known.state === 'approved' || known.state === 'proposed') &&
      overlap(known, fact) &&
      !contradicts(known.value, fact.value),
  )

/**
 * Propose of another chip what was proposed of this one, with all that it was read from; gives the
 * new proposal's id.
 *
 * For a value that belongs to another variant, as in a cell that names two. The older proposal stays
 * as a record that was superseded, so its table does not propose it again. Runs in the transaction
 * of `req`.
 */
export const moveFact = async (
  id: number,
  chip: number,
  req: PayloadRequest,
): Promise<Result<number, Refusal>> => {
  const found = await findFact(id, req)
  if (!found) return fail(refusal('fact-missing', factMessages.factMissing))
  if (found.chip === chip) return fail(refusal('same-chip', factMessages.sameChip))
  // In this order, as whoever orders the values of a table: two that wait for each other would wait on.
  for (const one of [found.chip, chip].toSorted((a, b) => a - b)) await lockChip(one, req)
  const fact = (await findFact(id, req)) ?? found
  if (fact.state !== 'proposed') return fail(alreadyDecided(fact.state))
  if (await isKnown(fact, chip, req)) {
    return fail(refusal('known-there', factMessages.knownThere, { value: fact.published }))
  }
  const { series, published, validFrom, validTo, confidence, source, quotation } = fact
  const { specTable, specCell, remark } = fact
  const moved = await proposeFact(
    chip,
    { series, published, validFrom, validTo, confidence, source, quotation },
    req,
    { specTable, specCell, remark },
  )
  if (moved.ok) await decideFact(id, 'superseded', { at: await readNow(req) }, req)
  return moved
}
