import type { DemoContent } from '../readContent.ts'
import { idOf } from './idOf.ts'
import { loadFacts } from './loadFacts.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

type Entry = DemoContent['chips'][number]

const commonOf = (run: Run, chip: Entry) => ({
  slug: chip.key,
  vendor: chip.vendor,
  family: chip.family,
  releasedOn: chip.releasedOn,
  derivedFrom: chip.derivedFrom ? idOf(run, 'chips', chip.derivedFrom) : undefined,
})

/** Load the chips, with their facts, in both languages. */
export const loadChips = async (run: Run): Promise<void> => {
  const collection = 'chips'
  for (const chip of run.content.chips) {
    await loadOnce(run, collection, chip.key, async (requestIn) => {
      const made = await run.payload.create({
        collection,
        data: {
          ...commonOf(run, chip),
          name: chip.name['zh-TW'],
          aliases: chip.aliases?.['zh-TW'],
          description: chip.description['zh-TW'],
        },
        req: await requestIn('zh-TW'),
        depth: 0,
      })
      await run.payload.update({
        collection,
        id: made.id,
        data: {
          name: chip.name.en,
          aliases: chip.aliases?.en,
          description: chip.description.en,
        },
        req: await requestIn('en'),
      })
      await loadFacts(run, chip, made.id, await requestIn('en'))
      return made.id
    })
  }
}
