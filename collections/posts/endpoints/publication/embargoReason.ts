import { z } from 'zod'

/** Why an embargo does not hold, as somebody typed it; an empty one is none. */
export const embargoReason = z.string().trim().min(1).max(500)
