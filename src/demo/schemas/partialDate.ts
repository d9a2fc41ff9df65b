import { z } from 'zod'
import { isPartialDate } from '../../kernel/partialDate.ts'

/** A date as precise as its source: `2025`, `2025-04` or `2025-04-09`. */
export const partialDate = z.string().refine(isPartialDate, 'not a date')
