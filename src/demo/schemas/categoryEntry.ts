import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { contentKey } from './contentKey.ts'

/** A category; its key is its address. */
export const categoryEntry = z.strictObject({
  key: contentKey,
  order: z.number().int(),
  name: bilingual,
  description: bilingual,
})
