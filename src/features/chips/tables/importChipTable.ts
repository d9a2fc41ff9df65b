import type { Payload, PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { slugify } from '../../../kernel/slug.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { readNow } from '../../publication/readNow.ts'
import { raiseDrift } from '../drift/raiseDrift.ts'
import type { FactChange } from '../facts/approveFact.ts'
import { holdFact } from '../facts/approveFact.ts'
import { contradicts } from '../facts/contradicts.ts'
import { insertFact, lockChip, readFacts } from '../facts/factStore.ts'
import { findSeries } from '../facts/series.ts'
import type { StoredFact } from '../facts/storedFact.ts'
import { nameKey } from './nameKey.ts'
import { readChipNames } from './readChipNames.ts'
import type { ReadTable, TableChip, TableFact } from './readChipTable.ts'
import { tableMessages } from './tableMessages.ts'
import type { TableMapping } from './tableMapping.ts'

/** What an import of a table has done, or would do. */
export type TableReport = {
  readonly counts: Readonly<
    Record<'chips' | 'created' | 'proposed' | 'approved' | 'known' | 'contradicting', number>
  >
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

const findSource = async (
  { source }: TableMapping,
  req: PayloadRequest,
): Promise<number | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: {
      and: [{ url: { equals: source.url } }, { accessedOn: { equals: source.accessedOn } }],
    },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs[0]?.id
}

const createSource = async ({ source }: TableMapping, req: PayloadRequest): Promise<number> => {
  const { title, ...rest } = source
  const shared = { collection: 'sources', depth: 0, overrideAccess: false, req } as const
  const data = { ...rest, kind: 'data-set' as const }
  const { id } = await req.payload.create({
    ...shared,
    locale: 'zh-TW',
    data: { ...data, title: title['zh-TW'] },
  })
  await req.payload.update({ ...shared, id, locale: 'en', data: { title: title.en } })
  return id
}

const createChip = async (
  { name, vendor }: Pick<TableChip, 'name' | 'vendor'>,
  req: PayloadRequest,
): Promise<number> => {
  const shared = { collection: 'chips', depth: 0, overrideAccess: false, req } as const
  const data = { name, vendor, slug: slugify(name) }
  const { id } = await req.payload.create({ ...shared, locale: 'zh-TW', data })
  await req.payload.update({ ...shared, id, locale: 'en', data: { name } })
  return id
}

/** Imports the rows of one table, each in a transaction of its own. */
class TableImporter {
  readonly counts = { chips: 0, created: 0, proposed: 0, approved: 0, known: 0, contradicting: 0 }
  readonly problems: Problem[] = []

  constructor(
    readonly order: TableImport,
    readonly known: Map<string, number>,
    readonly source: number | undefined,
  ) {}

  async takeFact(
    chip: TableChip,
    fact: TableFact,
    {
      id,
      known,
      at,
      held,
    }: {
      readonly id: number
      readonly known: readonly StoredFact[]
      readonly at: Date
      /** What comes to be held of the chip. */
      readonly held: FactChange[]
    },
    req: PayloadRequest,
  ): Promise<void> {
    const { mapping, dryRun, isApproved, where } = this.order
    const facts = known.filter(({ series }) => series === fact.series)
    const isKnown = facts.some(
      ({ published, quotation }) => published === fact.published && quotation === fact.quotation,
    )
    if (isKnown) {
      this.counts.known += 1
      return
    }
    const rivals = facts.filter(
      ({ state, value }) => state === 'approved' && contradicts(value, fact.value),
    )
    if (rivals.length > 0) {
      this.counts.contradicting += 1
      const label = findSeries(fact.series)!.label
      const values = {
        name: chip.name,
        value: fact.published,
        held: rivals.map(({ published }) => `“${published}”`).join(', '),
      }
      this.problems.push({
        code: 'chips/contradicts-held',
        severity: 'info',
        message: {
          en: sayInBoth(tableMessages.contradicts, { ...values, property: label.en }).en,
          'zh-TW': sayInBoth(tableMessages.contradicts, { ...values, property: label['zh-TW'] })[
            'zh-TW'
          ],
        },
        where,
        line: chip.line,
      })
    }
    const isHeld = isApproved === true && rivals.length === 0
    this.counts[isHeld ? 'approved' : 'proposed'] += 1
    if (dryRun) return
    const made = await insertFact(
      {
        ...fact,
        chip: id,
        source: this.source,
        confidence: mapping.confidence,
        validFrom: undefined,
        validTo: undefined,
      },
      { at },
      req,
    )
    if (!isHeld) return
    const approved = await holdFact(made, {}, req)
    if (approved.ok) {
      held.push(approved.value)
      return
    }
    // Another column of the same row has just said otherwise.
    this.counts.approved -= 1
    this.counts.proposed += 1
    this.counts.contradicting += 1
  }

  async takeChip(chip: TableChip, req: PayloadRequest): Promise<void> {
    const key = nameKey(chip.name, chip.vendor)
    const found = this.known.get(key)
    this.counts.chips += 1
    if (found === undefined) this.counts.created += 1
    const id = found ?? (this.order.dryRun ? 0 : await createChip(chip, req))
    if (id !== 0) {
      this.known.set(key, id)
      await lockChip(id, req)
    }
    const known = id === 0 ? [] : await readFacts(id, req)
    const place = { id, known, at: await readNow(req) }
    const held: FactChange[] = []
    for (const fact of chip.facts) await this.takeFact(chip, fact, { ...place, held }, req)
    if (held.length === 0) return
    await raiseDrift({ chip: id, series: held.map(({ series }) => series), at: place.at }, req)
  }
}

/**
 * Import a table of chips: what it says becomes facts with the table as their source and the cell as
 * quotation, proposed unless asked otherwise; a chip that nobody knows is made.
 *
 * A chip is a transaction: broken off, the import is run again, and does what is left. What a
 * table with the same column said before is known, whatever has become of it since.
 */
export const importChipTable = async (
  payload: Payload,
  { chips, problems }: ReadTable,
  order: TableImport,
): Promise<TableReport> => {
  const { dryRun = false, mapping, progress, user } = order
  const source = await inTransaction(payload, { user }, async (req) => {
    const found = await findSource(mapping, req)
    return found ?? (dryRun || chips.length === 0 ? undefined : await createSource(mapping, req))
  })
  // The command line acts for the newsroom itself.
  const names = [...(await readChipNames({ payload }))].map(([key, [id]]) => [key, id!] as const)
  const importer = new TableImporter(order, new Map(names), source)
  let done = 0
  for (const chip of chips) {
    await inTransaction(payload, { user }, (req) => importer.takeChip(chip, req))
    progress?.((done += 1), chips.length)
  }
  return { counts: importer.counts, problems: [...problems, ...importer.problems] }
}
