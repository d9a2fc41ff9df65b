import type { Chip } from '../../payload-types.ts'
import type { DemoContent } from '../readContent.ts'
import { idOf } from './idOf.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

type Entry = DemoContent['chips'][number]
type Property = NonNullable<Chip['figures']>[number]['property']

const commonOf = (run: Run, chip: Entry) => ({
  slug: chip.key,
  vendor: chip.vendor,
  family: chip.family,
  releasedOn: chip.releasedOn,
  derivedFrom: chip.derivedFrom ? idOf(run, 'chips', chip.derivedFrom) : undefined,
  figures: chip.figures.map(([property, value, source]) => ({
    property: property as Property,
    value,
    source: source ? idOf(run, 'sources', source) : undefined,
  })),
})

/** Load the chips, with their figures and dated events, in both languages. */
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
          controls: chip.controls.map(({ date, state, source, note }) => ({
            date,
            state,
            source: idOf(run, 'sources', source),
            note: note['zh-TW'],
          })),
        },
        req: await requestIn('zh-TW'),
        depth: 0,
      })
      // A row is told by its id: without it the other language would replace the rows.
      const rows = made.controls ?? []
      await run.payload.update({
        collection,
        id: made.id,
        data: {
          name: chip.name.en,
          aliases: chip.aliases?.en,
          description: chip.description.en,
          controls: rows.map((row, index) =>
            Object.assign(row, { note: chip.controls[index]?.note.en }),
          ),
        },
        req: await requestIn('en'),
      })
      return made.id
    })
  }
}
