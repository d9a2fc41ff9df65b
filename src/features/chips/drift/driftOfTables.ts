import type { DriftFinding } from './driftTask.ts'
import type { Drifted } from './driftOfTable.ts'
import { driftOfTable } from './driftOfTable.ts'
import type { FoundDrift } from './openFound.ts'
import type { ShownTable } from './findShownTables.ts'
import type { ChipNames } from './readNames.ts'

/** Find where tables in articles show something else of a chip than is held now. */
export const driftOfTables = (
  tables: readonly ShownTable[],
  names: ChipNames,
  drifted: Omit<Drifted, 'name'>,
): FoundDrift[] => {
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
