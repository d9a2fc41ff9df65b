import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the sources in both languages. */
export const loadSources = async (run: Run): Promise<void> => {
  const collection = 'sources'
  for (const { key, title, ...source } of run.content.sources) {
    await loadOnce(run, collection, key, async (requestIn) => {
      const { id } = await run.payload.create({
        collection,
        data: { ...source, title: title['zh-TW'] },
        req: await requestIn('zh-TW'),
      })
      await run.payload.update({
        collection,
        id,
        data: { title: title.en },
        req: await requestIn('en'),
      })
      return id
    })
  }
}
