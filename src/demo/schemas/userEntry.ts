import { z } from 'zod'
import { contentKey } from './contentKey.ts'

/** A person of the demonstration's desk; the address is of the domain reserved for examples. */
export const userEntry = z.strictObject({
  key: contentKey,
  name: z.string().min(1),
  email: z.email().endsWith('@waferdesk.example'),
  role: z.enum(['writer', 'editor', 'admin']),
})
