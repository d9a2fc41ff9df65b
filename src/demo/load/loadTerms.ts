import { dataOfConcept } from '../../features/bilingual/terms/storedConcept.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the termbase. */
export const loadTerms = async (run: Run): Promise<void> => {
  const collection = 'terms'
  for (const concept of run.content.terms) {
    await loadOnce(run, collection, concept.key, async (requestIn) => {
      const { id } = await run.payload.create({
        collection,
        data: dataOfConcept(concept),
        req: await requestIn('zh-TW'),
        depth: 0,
      })
      return id
    })
  }
}
