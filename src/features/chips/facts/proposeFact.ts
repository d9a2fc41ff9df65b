import { Decimal } from 'decimal.js'
import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { readNow } from '../../publication/readNow.ts'
import { areThere } from '../records/areThere.ts'
import type { Deed } from '../records/deed.ts'
import { alreadyDecided } from './alreadyDecided.ts'
import type { NewFact } from './factStore.ts'
import { decideFact, findFact, insertFact, lockChip, readHeld } from './factStore.ts'
import { factMessages } from './messages.ts'
import { readValue } from './readValue.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Series } from './series.ts'
import { findSeries } from './series.ts'
import { isEmptySpan } from './span.ts'
import type { Statement } from './statement.ts'
import type { Reading } from './storedFact.ts'

/** From what multiple of a known dense rate on a dense rate is probably the sparse one. */
const suspicious = '1.9'

const findDense = async (
  fact: NewFact,
  series: Series,
  req: PayloadRequest,
): Promise<string | undefined> => {
  if (series.rate?.sparsity !== 'dense' || fact.value.kind !== 'measure') return undefined
  const { low } = fact.value
  if (low === undefined) return undefined
  const held = await readHeld(fact, req)
  return held.find(
    ({ value }) =>
      value.kind === 'measure' &&
      value.high !== undefined &&
      new Decimal(value.high).isPositive() &&
      new Decimal(low).greaterThan(new Decimal(value.high).times(suspicious)),
  )?.published
}

/** Have a proposal give way to one that says more, and keep what it was read from. */
const replace = async (
  { chip, series }: NewFact,
  id: number,
  deed: Deed,
  req: PayloadRequest,
): Promise<Result<Reading, Refusal>> => {
  const older = await findFact(id, req)
  if (older?.chip !== chip || older.series !== series) {
    return fail(refusal('fact-missing', factMessages.factMissing))
  }
  if (older.state !== 'proposed') return fail(alreadyDecided(older.state))
  await decideFact(id, 'superseded', deed, req)
  const { specTable, specCell, remark } = older
  return ok({ specTable, specCell, remark })
}

/**
 * Note what somebody proposes to hold of a chip; gives the fact's id.
 *
 * A proposal may lack its source: it is approved when it has one. Runs in the transaction of `req`.
 *
 * @param reading what it was read from, where nobody wrote it.
 */
export const proposeFact = async (
  chip: number,
  statement: Omit<Statement, 'approval'>,
  req: PayloadRequest,
  reading: Reading = {},
): Promise<Result<number, Refusal>> => {
  const series = findSeries(statement.series)
  if (!series) {
    const values = { series: statement.series }
    return fail(refusal('unknown-series', factMessages.unknownSeries, values))
  }
  const read = await readValue(statement.published, series)
  if (!read.ok) return read
  const fact: NewFact = {
    chip,
    series: series.key,
    value: read.value,
    published: statement.published,
    validFrom: statement.validFrom || undefined,
    validTo: statement.validTo || undefined,
    confidence: statement.confidence,
    source: statement.source ?? undefined,
    quotation: statement.quotation || undefined,
  }
  if (isEmptySpan(fact)) {
    const values = { from: fact.validFrom ?? '', to: fact.validTo ?? '' }
    return fail(refusal('ends-before-it-begins', factMessages.endsBeforeItBegins, values))
  }
  if (!(await areThere('chips', [chip], req))) {
    return fail(refusal('chip-missing', factMessages.chipMissing))
  }
  if (fact.source !== undefined && !(await areThere('sources', [fact.source], req))) {
    return fail(refusal('source-missing', factMessages.sourceMissing))
  }
  await lockChip(chip, req)
  const dense = statement.isDense ? undefined : await findDense(fact, series, req)
  if (dense !== undefined) {
    const values = { value: fact.published, dense }
    return fail(refusal('sparse-as-dense', factMessages.sparseAsDense, values))
  }
  const deed = { at: await readNow(req) }
  const { replaces } = statement
  const replaced = replaces === undefined ? ok(reading) : await replace(fact, replaces, deed, req)
  if (!replaced.ok) return replaced
  return ok(await insertFact({ ...fact, ...replaced.value, supersedes: replaces }, deed, req))
}
