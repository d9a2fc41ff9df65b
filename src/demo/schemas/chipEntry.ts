import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { contentKey } from './contentKey.ts'
import { partialDate } from './partialDate.ts'

/** What is stated of a chip: the series, the value as published, and the source. */
const figure = z
  .tuple([z.string(), z.string().min(1)], contentKey)
  .refine((parts) => parts.length <= 3, 'a figure has at most one source')

const names = z.array(z.string().min(1))

/** A chip; its key is its address. */
export const chipEntry = z.strictObject({
  key: contentKey,
  vendor: z.string().min(1),
  family: z.string().optional(),
  derivedFrom: contentKey.optional(),
  name: bilingual,
  aliases: z.strictObject({ 'zh-TW': names, en: names }).optional(),
  releasedOn: partialDate.optional(),
  description: bilingual,
  figures: z.array(figure).default([]),
})
