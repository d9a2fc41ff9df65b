import { z } from 'zod'

import { isPartialDate } from '../../../kernel/partialDate.ts'
import { shownMoments } from '../../../kernel/shownMoment.ts'
import { gridLimits } from '../specGrid.ts'

const id = z.number().int().positive().max(2_147_483_647)
const chips = z.array(id).max(gridLimits.rows)
const day = z.string().refine((text) => text.length === 10 && isPartialDate(text))

/**
 * What a screen asks that shows a table: what is held of chips, as a block of a post shows it.
 *
 * Without `moment`, or without the block and the post in it, what is held now.
 */
export const heldQuestion = z.strictObject({
  chips,
  series: z.array(z.string().max(100)).max(200),
  /** The chips of which control events are asked for. */
  controlled: chips.default([]),
  moment: z
    .strictObject({
      asked: z.enum(shownMoments),
      day: day.optional(),
      post: id.optional(),
      block: z.string().max(60).optional(),
    })
    .optional(),
})

/** What a screen asks that shows a table. */
export type HeldQuestion = Readonly<z.output<typeof heldQuestion>>
