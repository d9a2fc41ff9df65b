import type { PayloadRequest } from 'payload'

import { knownNow } from '../facts/knownNow.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { affectedProperties } from './affectedProperties.ts'
import type { DriftMoment } from './driftMoment.ts'
import { driftOfProse } from './driftOfProse.ts'
import type { Drifted } from './driftOfTable.ts'
import { driftOfTables } from './driftOfTables.ts'
import type { NamingText } from './findNamingTexts.ts'
import { findNamingTexts } from './findNamingTexts.ts'
import { findShownTables } from './findShownTables.ts'
import { namePattern } from './namePattern.ts'
import type { FoundDrift } from './openFound.ts'
import { openFound } from './openFound.ts'
import { readEverHeld } from './readEverHeld.ts'
import type { ChipNames } from './readNames.ts'
import { readNames } from './readNames.ts'

/** A chip, and the series of it of which something else is held. */
type Change = { readonly chip: number; readonly series: readonly string[] }

const inTexts = async (
  texts: readonly NamingText[],
  names: ChipNames,
  drifted: Omit<Drifted, 'name'>,
  series: readonly string[],
): Promise<FoundDrift[]> => {
  const found: FoundDrift[] = []
  const pattern = namePattern(names.all)
  const wanted = new Set(series)
  const naming = texts.filter(({ text }) => names.all.some((name) => text.includes(name)))
  for (const { text, ...post } of naming) {
    const own = { ...drifted, name: names.own[post.language] }
    found.push([post, await driftOfProse(text, post.language, pattern, own, wanted)])
  }
  return found
}

/**
 * Open a task for each published article that shows, or says, something else of chips than is held
 * from now on.
 *
 * Runs in the transaction that changed what is held, after it: either both are done or neither. As
 * many queries for many chips as for one.
 */
export const raiseDrift = async (
  changes: readonly Change[],
  { before, today }: DriftMoment,
  req: PayloadRequest,
): Promise<void> => {
  if (changes.length === 0) return
  const chips = [...new Set(changes.map(({ chip }) => chip))]
  const affected = changes.map(({ series }) => [...new Set(series.flatMap(affectedProperties))])
  const keys = [...new Set(affected.flat().map(({ key }) => key))]
  const tables = await findShownTables(chips, keys, req)
  const names = await readNames(chips, req)
  const texts = await findNamingTexts(
    [...names.values()].flatMap(({ all }) => all),
    req,
  )
  const facts = await readEverHeld(chips, req)
  const held = settleFacts(facts, { on: today, known: knownNow })
  const found: FoundDrift[] = []
  for (const [at, { chip, series }] of changes.entries()) {
    const own = names.get(chip)
    if (!own) continue
    const drifted: Omit<Drifted, 'name'> = {
      chip,
      properties: affected[at] ?? [],
      facts: facts.filter((fact) => fact.chip === chip),
      events: [],
      held: held.get(chip) ?? new Map(),
      before,
      today,
    }
    const showing = tables.filter(({ grid }) => grid.rows.some((row) => row.chip === chip))
    found.push(
      ...driftOfTables(showing, own, drifted),
      ...(await inTexts(texts, own, drifted, series)),
    )
  }
  await openFound(found, req)
}
