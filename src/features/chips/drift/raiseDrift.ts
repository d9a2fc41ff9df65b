import type { PayloadRequest } from 'payload'

import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import { readFacts } from '../facts/factStore.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { affectedProperties } from './affectedProperties.ts'
import { driftOfProse } from './driftOfProse.ts'
import type { Drifted } from './driftOfTable.ts'
import { driftOfTable } from './driftOfTable.ts'
import type { DriftFinding } from './driftTask.ts'
import { findNamingTexts } from './findNamingTexts.ts'
import type { ShownTable } from './findShownTables.ts'
import { findShownTables } from './findShownTables.ts'
import { namePattern } from './namePattern.ts'
import type { ChipNames } from './readNames.ts'
import { readNames } from './readNames.ts'
import type { DriftedPost } from './taskStore.ts'
import { openTasks } from './taskStore.ts'

/** Later than every moment. */
const now = '9999'

type Found = readonly [post: Omit<DriftedPost, 'findings'>, findings: readonly DriftFinding[]]

const inTables = (
  tables: readonly ShownTable[],
  names: ChipNames,
  drifted: Omit<Drifted, 'name'>,
): Found[] => {
  // Articles mostly show one table, pinned on the same day: what was found in one is found in all.
  const seen = new Map<string, readonly DriftFinding[]>()
  return tables.map((table) => {
    const { post, title, language, block } = table
    const key = JSON.stringify([table.table, language, table.onDay, table.knownAt])
    const findings = seen.get(key) ?? driftOfTable(table, { ...drifted, name: names.own[language] })
    seen.set(key, findings)
    return [{ post, title, language }, findings.map((finding) => ({ ...finding, block }))]
  })
}

const inTexts = async (
  names: ChipNames,
  drifted: Omit<Drifted, 'name'>,
  series: readonly string[],
  req: PayloadRequest,
): Promise<Found[]> => {
  const found: Found[] = []
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
 * @param at when it was changed, by the database's clock.
 */
export const raiseDrift = async (
  {
    chip,
    series,
    at,
  }: { readonly chip: number; readonly series: readonly string[]; readonly at: Date },
  req: PayloadRequest,
): Promise<void> => {
  const properties = [...new Set(series.flatMap(affectedProperties))]
  const keys = properties.map(({ key }) => key)
  const tables = await findShownTables(chip, keys, req)
  const names = await readNames(chip, req)
  const facts = await readFacts(chip, req)
  const today = sayInstant(at, deskTimeZone(req.payload)).slice(0, 10)
  const drifted: Omit<Drifted, 'name'> = {
    chip,
    properties,
    facts,
    events: [],
    held: settleFacts(facts, { on: today, known: now }).get(chip) ?? new Map(),
    before: new Date(at.getTime() - 1).toISOString(),
    today,
  }
  const posts = new Map<number, DriftedPost>()
  for (const [post, findings] of [
    ...inTables(tables, names, drifted),
    ...(await inTexts(names, drifted, series, req)),
  ]) {
    const known = posts.get(post.post)?.findings ?? []
    posts.set(post.post, { ...post, findings: [...known, ...findings] })
  }
  await openTasks([...posts.values()], req)
}
