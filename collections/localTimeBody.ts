import { z } from 'zod'

/** A moment in a request's body, as somebody typed it; `resolveLocalTime` finds its instant. */
export const localTimeBody = z.strictObject({
  local: z.string().max(40),
  zone: z.string().max(64),
  choice: z.enum(['earlier', 'later']).optional(),
})
