import type { Payload, PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { readNow } from '../../publication/readNow.ts'
import { driftMoment } from '../drift/driftMoment.ts'
import { raiseDrift } from '../drift/raiseDrift.ts'
import type { FactChange } from '../facts/approveFact.ts'
import { holdFact } from '../facts/approveFact.ts'
import { contradicts } from '../facts/contradicts.ts'
import { insertFact, lockChip, readFacts } from '../facts/factStore.ts'
import { quoteHeld } from '../facts/quoteHeld.ts'
import { findSeries } from '../facts/series.ts'
import type { StoredFact } from '../facts/storedFact.ts'
import { createChip } from './createChip.ts'
import { findAddress } from './findAddress.ts'
import { keepTableSource } from './keepTableSource.ts'
import { nameKey } from './nameKey.ts'
import { readChipNames } from './readChipNames.ts'
import type { ReadTable, TableChip, TableFact } from './readChipTable.ts'
import { tableMessages } from './tableMessages.ts'
import type { TableMapping } from './tableMapping.ts'

type Count = 'chips' | 'created' | 'proposed' | 'approved' | 'known' | 'contradicting'

/** What an import of a table has done, or would do. */
export type TableReport = {
  readonly counts: Readonly<Record<Count, number>>
  readonly problems: readonly Problem[]
}

/** How a table is imported. */
export type TableImport = {
  readonly user: NonNullable<PayloadRequest['user']>
  readonly mapping: TableMapping
  readonly where: string
  readonly dryRun?: boolean
  /** Whether what contradicts nothing is approved at once. */
  readonly isApproved?: boolean
  readonly progress?: (done: number, total: number) => void
}

/** What has to be known of a fact to tell whether a table says the same, or something else. */
type Known = Pick<StoredFact, 'published' | 'quotation' | 'series' | 'state' | 'value'>

/** One import of a table, and what it has come to so far. */
type Run = {
  readonly order: TableImport
  /** The table itself; a dry run may have none. */
  readonly source: number | undefined
  /** Chips by what their names have in common; 0 is one that a dry run would make. */
  readonly names: Map<string, readonly number[]>
  /** The addresses of chips that it made, or would make. */
  readonly addresses: Set<string>
  /** What a dry run would have written, by the chip's name. */
  readonly unwritten: Map<string, Known[]>
  readonly counts: Record<Count, number>
  readonly problems: Problem[]
}

const tell = (
  { order, problems }: Run,
  { line }: TableChip,
  found: Pick<Problem, 'code' | 'message' | 'severity' | 'values'>,
): void => {
  problems.push({ ...found, where: order.where, line })
}

/** What a chip's row says, taken one by one; `known` and `held` grow as it goes on. */
type Taking = {
  readonly chip: TableChip
  /** The chip's number; a dry run has none for a chip that it would make. */
  readonly id: number
  readonly at: Date
  readonly known: Known[]
  readonly held: FactChange[]
}

const takeFact = async (
  fact: TableFact,
  { chip, id, at, known, held }: Taking,
  run: Run,
  req: PayloadRequest,
): Promise<void> => {
  const { counts, order } = run
  const same = known.filter(({ series }) => series === fact.series)
  const isKnown = same.some(
    ({ published, quotation }) => published === fact.published && quotation === fact.quotation,
  )
  if (isKnown) {
    counts.known += 1
    return
  }
  const rivals = same.filter(
    ({ state, value }) => state === 'approved' && contradicts(value, fact.value),
  )
  if (rivals.length > 0) {
    counts.contradicting += 1
    const property = findSeries(fact.series)!.label
    const values = { name: chip.name, value: fact.published, property, held: quoteHeld(rivals) }
    const message = sayInBoth(tableMessages.contradicts, values)
    tell(run, chip, { code: 'chips/contradicts-held', severity: 'info', message })
  }
  const isHeld = order.isApproved === true && rivals.length === 0
  counts[isHeld ? 'approved' : 'proposed'] += 1
  known.push({ ...fact, state: isHeld ? 'approved' : 'proposed' })
  if (order.dryRun) return
  const { confidence } = order.mapping
  const days = { validFrom: undefined, validTo: undefined }
  const entry = { ...fact, ...days, chip: id, source: run.source, confidence }
  const made = await insertFact(entry, { at }, req)
  if (!isHeld) return
  const approved = await holdFact(made, {}, req)
  // Nobody else decides about the chip meanwhile, and what it contradicts was looked for.
  if (!approved.ok) throw new Error(`${chip.name}, ${fact.series}: ${approved.problem.code}`)
  held.push(approved.value)
}

/** Give the chip that nobody knows yet; a dry run makes none. */
const newChip = async (chip: TableChip, run: Run, req: PayloadRequest): Promise<number> => {
  const { name } = chip
  const { slug, wanted } = await findAddress(name, run.addresses, req)
  run.addresses.add(slug)
  run.counts.created += 1
  if (slug !== wanted) {
    const values = { name, slug: wanted, numbered: slug }
    const message = tableMessages.addressNumbered
    tell(run, chip, { code: 'chips/address-numbered', severity: 'info', message, values })
  }
  return run.order.dryRun ? 0 : await createChip({ ...chip, slug }, req)
}

const takeChip = async (chip: TableChip, run: Run, req: PayloadRequest): Promise<void> => {
  const { counts, names, order, unwritten } = run
  counts.chips += 1
  const key = nameKey(chip.name, chip.vendor)
  const [found, ...others] = names.get(key) ?? []
  if (others.length > 0) {
    const values = { name: chip.name, count: others.length + 1 }
    const message = tableMessages.nameOfSeveral
    tell(run, chip, { code: 'chips/name-of-several', severity: 'warning', message, values })
    return
  }
  const id = found ?? (await newChip(chip, run, req))
  names.set(key, [id])
  if (id !== 0) await lockChip(id, req)
  const stored: readonly Known[] = id === 0 ? [] : await readFacts(id, req)
  const known = [...stored, ...(unwritten.get(key) ?? [])]
  const at = await readNow(req)
  const held: FactChange[] = []
  for (const fact of chip.facts) await takeFact(fact, { chip, id, at, known, held }, run, req)
  if (order.dryRun) unwritten.set(key, known.slice(stored.length))
  if (held.length === 0) return
  await raiseDrift(
    [{ chip: id, series: held.map(({ series }) => series) }],
    driftMoment(at, req),
    req,
  )
}

/**
 * Import a table of chips: what it says becomes facts with the table as their source and the cell as
 * quotation, proposed unless asked otherwise; a chip that nobody knows is made.
 *
 * A chip is a transaction: broken off, the import is run again, and does what is left. What a
 * table with the same column said before is known, whatever has become of it since. A row whose name
 * is that of several chips is left out.
 */
export const importChipTable = async (
  payload: Payload,
  { chips, problems }: ReadTable,
  order: TableImport,
): Promise<TableReport> => {
  const { dryRun = false, mapping, progress, user } = order
  const source = await inTransaction(payload, { user }, (req) =>
    keepTableSource(mapping, { isMade: !dryRun && chips.length > 0 }, req),
  )
  const run: Run = {
    order,
    source,
    // The command line acts for the newsroom itself.
    names: new Map(await readChipNames({ payload })),
    addresses: new Set(),
    unwritten: new Map(),
    counts: { chips: 0, created: 0, proposed: 0, approved: 0, known: 0, contradicting: 0 },
    problems: [...problems],
  }
  let done = 0
  for (const chip of chips) {
    await inTransaction(payload, { user }, (req) => takeChip(chip, run, req))
    progress?.((done += 1), chips.length)
  }
  return { counts: run.counts, problems: run.problems }
}
