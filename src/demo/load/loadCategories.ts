import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the categories in both languages. */
export const loadCategories = async (run: Run): Promise<void> => {
  const collection = 'categories'
  for (const { key, order, name, description } of run.content.categories) {
    await loadOnce(run, collection, key, async (requestIn) => {
      const { id } = await run.payload.create({
        collection,
        data: { slug: key, order, name: name['zh-TW'], description: description['zh-TW'] },
        req: await requestIn('zh-TW'),
      })
      await run.payload.update({
        collection,
        id,
        data: { name: name.en, description: description.en },
        req: await requestIn('en'),
      })
      return id
    })
  }
}
