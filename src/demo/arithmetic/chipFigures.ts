import { z } from 'zod'

const positive = z.number().positive()

/** The numbers of one chip; what is missing is unknown. */
export const chipFiguresSchema = z.strictObject({
  fp16: positive.optional(),
  fp8: positive.optional(),
  fp4: positive.optional(),
  int8: positive.optional(),
  int4: positive.optional(),
  dieArea: positive.optional(),
  bandwidth: positive.optional(),
  memory: positive.optional(),
})

/** The numbers of one chip. */
export type ChipFigures = z.infer<typeof chipFiguresSchema>
