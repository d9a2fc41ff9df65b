import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { canApproveFacts } from '../../../policies/canApproveFacts.ts'
import { areThere } from '../records/areThere.ts'
import { readFacts } from './factStore.ts'
import { factMessages } from './messages.ts'
import { readSourceTitles } from './readSourceTitles.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import { allSeries } from './series.ts'
import type { SheetFact } from './sheetFact.ts'
import { sheetFactOf } from './sheetFact.ts'
import type { StoredFact } from './storedFact.ts'

/** What was ever said of one series of a chip, the newest first. */
export type SheetRow = {
  readonly series: string
  readonly label: string
  readonly held: readonly SheetFact[]
  readonly proposed: readonly SheetFact[]
  /** What is disputed or superseded. */
  readonly past: readonly SheetFact[]
}

/** All that was ever said of a chip, in the order in which a data sheet is read. */
export type FactSheet = {
  readonly rows: readonly SheetRow[]
  readonly mayDecide: boolean
}

/**
 * Read all that was ever said of a chip: what is held, what is proposed, what is past; of a chip that
 * whoever asks may not see, nothing.
 */
export const readFactSheet = async (
  chip: number,
  locale: Locale,
  req: PayloadRequest,
): Promise<Result<FactSheet, Refusal>> => {
  if (!(await areThere('chips', [chip], req))) {
    return fail(refusal('chip-missing', factMessages.chipMissing))
  }
  const facts = await readFacts(chip, req)
  const titles = await readSourceTitles(
    [...new Set(facts.flatMap(({ source }) => source ?? []))],
    locale,
    req,
  )
  const rows = allSeries.flatMap(({ key, label }): SheetRow[] => {
    const own = facts.filter(({ series }) => series === key)
    if (own.length === 0) return []
    const held = own.filter(({ state }) => state === 'approved')
    const shown = (fact: StoredFact): SheetFact => sheetFactOf(fact, held, titles)
    return [
      {
        series: key,
        label: label[locale],
        held: held.map(shown),
        proposed: own.filter(({ state }) => state === 'proposed').map(shown),
        past: own.filter(({ state }) => state === 'disputed' || state === 'superseded').map(shown),
      },
    ]
  })
  return ok({ rows, mayDecide: canApproveFacts(req.user) })
}
