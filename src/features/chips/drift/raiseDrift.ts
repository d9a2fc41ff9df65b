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

/** A change, and all that tells where it shows. */
type Told = {
  readonly names: ChipNames
  readonly drifted: Omit<Drifted, 'name'>
  readonly series: readonly string[]
}

/** So many texts are read while the tasks of those before are written. */
const atOnce = 500

const inTexts = async (
  texts: readonly NamingText[],
  { names, drifted, series }: Told,
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

const inAllTexts = async (
  texts: readonly NamingText[],
  told: readonly Told[],
): Promise<FoundDrift[]> => {
  const found: FoundDrift[] = []
  for (const one of told) found.push(...(await inTexts(texts, one)))
  return found
}

/** Open the tasks of articles by what their tables show, and by what their texts say. */
const openAll = async (
  inTables: readonly FoundDrift[],
  texts: readonly NamingText[],
  told: readonly Told[],
  req: PayloadRequest,
): Promise<void> => {
  const naming = new Map(texts.map(({ post }): [number, FoundDrift[]] => [post, []]))
  let found: FoundDrift[] = []
  for (const one of inTables) (naming.get(one[0].post) ?? found).push(one)
  for (let from = 0; from < texts.length; from += atOnce) {
    const some = texts.slice(from, from + atOnce)
    const [, said] = await Promise.all([openFound(found, req), inAllTexts(some, told)])
    found = [...some.flatMap(({ post }) => naming.get(post) ?? []), ...said]
  }
  await openFound(found, req)
}

/**
 * Open a task for each published article that shows, or says, something else of chips than is held
 * from now on.
 *
 * Runs in the transaction that changed what is held, after it: either both are done or neither. As
 * many queries for many chips as for one; of many articles, one more for each five hundred.
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
  const told = changes.flatMap(({ chip, series }, at): Told[] => {
    const own = names.get(chip)
    if (!own) return []
    const drifted: Omit<Drifted, 'name'> = {
      chip,
      properties: affected[at] ?? [],
      facts: facts.filter((fact) => fact.chip === chip),
      events: [],
      held: held.get(chip) ?? new Map(),
      before,
      today,
    }
    return [{ names: own, drifted, series }]
  })
  const inTables = told.flatMap(({ names: own, drifted }) => {
    const showing = tables.filter(({ grid }) => grid.rows.some(({ chip }) => chip === drifted.chip))
    return driftOfTables(showing, own, drifted)
  })
  await openAll(inTables, texts, told, req)
}
