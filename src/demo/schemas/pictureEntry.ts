import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { contentKey } from './contentKey.ts'

/** A picture of `../pictures`, named by its key. */
export const pictureEntry = z.strictObject({
  key: contentKey,
  alt: bilingual,
  caption: bilingual.optional(),
})
