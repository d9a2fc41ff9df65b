import { gridOf } from './gridOf.ts'
import { idOf } from './idOf.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the comparison tables; the grid has both languages in one value. */
export const loadSpecTables = async (run: Run): Promise<void> => {
  const collection = 'spec-tables'
  for (const table of run.content.specTables) {
    await loadOnce(run, collection, table.key, async (requestIn) => {
      const { id } = await run.payload.create({
        collection,
        data: {
          title: table.title['zh-TW'],
          note: table.note?.['zh-TW'],
          grid: gridOf(table, (key) => idOf(run, 'chips', key)),
          sources: table.sources.map((key) => idOf(run, 'sources', key)),
        },
        req: await requestIn('zh-TW'),
      })
      await run.payload.update({
        collection,
        id,
        data: { title: table.title.en, note: table.note?.en },
        req: await requestIn('en'),
      })
      return id
    })
  }
}
