import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { contentKey } from './contentKey.ts'

const words = z.union([z.string().min(1), bilingual])

/** A spec table as it is written by hand: a cell is one text for both languages, or one in each. */
export const specTableEntry = z.strictObject({
  key: contentKey,
  title: bilingual,
  note: bilingual.optional(),
  sources: z.array(contentKey),
  columns: z.array(
    z.strictObject({
      id: contentKey,
      label: bilingual,
      property: z.string().optional(),
      align: z.enum(['start', 'center', 'end']).optional(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      id: contentKey,
      chip: contentKey.optional(),
      cells: z.record(z.string(), words),
    }),
  ),
})
