import type { PayloadRequest } from 'payload'

import { readFacts } from '../facts/factStore.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { affectedProperties } from './affectedProperties.ts'
import type { DriftMoment } from './driftMoment.ts'
import { driftOfProse } from './driftOfProse.ts'
import type { Drifted } from './driftOfTable.ts'
import { driftOfTables } from './driftOfTables.ts'
import { findNamingTexts } from './findNamingTexts.ts'
import { findShownTables } from './findShownTables.ts'
import { namePattern } from './namePattern.ts'
import type { FoundDrift } from './openFound.ts'
import { openFound } from './openFound.ts'
import type { ChipNames } from './readNames.ts'
import { readNames } from './readNames.ts'
import { knownNow } from '../facts/knownNow.ts'

const inTexts = async (
  names: ChipNames,
  drifted: Omit<Drifted, 'name'>,
  series: readonly string[],
  req: PayloadRequest,
): Promise<FoundDrift[]> => {
  const found: FoundDrift[] = []
  const pattern = namePattern(names.all)
  const wanted = new Set(series)
  for (const { text, ...post } of await findNamingTexts(names.all, req)) {
    const own = { ...drifted, name: names.own[post.language] }
    found.push([post, await driftOfProse(text, post.language, pattern, own, wanted)])
  }
  return found
}

/**
 * Open a task for each published article that shows, or says, something else of a chip than is held
 * from now on.
 *
 * Runs in the transaction that changed what is held, after it: either both are done or neither.
 *
 * @param series what has changed of the chip.
 */
export const raiseDrift = async (
  { chip, series }: { readonly chip: number; readonly series: readonly string[] },
  { before, today }: DriftMoment,
  req: PayloadRequest,
): Promise<void> => {
  const properties = [...new Set(series.flatMap(affectedProperties))]
  const keys = properties.map(({ key }) => key)
  const tables = await findShownTables(chip, keys, req)
  const names = await readNames(chip, req)
  const facts = await readFacts(chip, req)
  const drifted: Omit<Drifted, 'name'> = {
    chip,
    properties,
    facts,
    events: [],
    held: settleFacts(facts, { on: today, known: knownNow }).get(chip) ?? new Map(),
    before,
    today,
  }
  const found = [
    ...driftOfTables(tables, names, drifted),
    ...(await inTexts(names, drifted, series, req)),
  ]
  await openFound(found, req)
}
