import type { Payload } from 'payload'
import { loadCategories } from './load/loadCategories.ts'
import { shippedEvents } from '../features/chips/control/shipped/shippedEvents.ts'
import { shippedRules } from '../features/chips/control/shipped/shippedRules.ts'
import { loadChips } from './load/loadChips.ts'
import { loadEvents } from './load/loadEvents.ts'
import { loadPictures } from './load/loadPictures.ts'
import { loadRules } from './load/loadRules.ts'
import { loadSources } from './load/loadSources.ts'
import { loadSpecTables } from './load/loadSpecTables.ts'
import { loadStories } from './load/loadStories.ts'
import { loadTerms } from './load/loadTerms.ts'
import { loadUsers } from './load/loadUsers.ts'
import type { Filled, Run } from './load/run.ts'
import { filled } from './load/run.ts'
import { readContent } from './readContent.ts'

/** How far the loading has come, in documents. */
export type DemoProgress = Readonly<{ done: number; total: number }>

/**
 * Load the demonstration newsroom: people, reference data, pictures and stories in both languages.
 *
 * Loads every document once for a database. A run that was broken off is continued by the next; a
 * further run creates and changes nothing, whatever has become of the documents since.
 *
 * @returns how many documents of each collection this run created.
 */
export const loadDemo = async (
  payload: Payload,
  { onProgress }: { readonly onProgress?: (progress: DemoProgress) => void } = {},
): Promise<Record<Filled, number>> => {
  const content = await readContent()
  const created = Object.fromEntries(filled.map((name) => [name, 0])) as Record<Filled, number>
  const { users, categories, sources, terms, pictures, chips, specTables, stories } = content
  const own = [users, categories, sources, terms, pictures, chips, specTables, stories]
  const all = [...own, shippedRules, shippedEvents]
  const total = all.reduce((sum, entries) => sum + entries.length, 0)
  let done = 0
  const report = (): void => onProgress?.({ done: (done += 1), total })
  const run: Run = { payload, content, ids: new Map(), created, report }
  await loadUsers(run)
  await loadCategories(run)
  await loadSources(run)
  await loadTerms(run)
  await loadPictures(run)
  await loadChips(run)
  await loadRules(run)
  await loadEvents(run)
  await loadSpecTables(run)
  await loadStories(run)
  return created
}
