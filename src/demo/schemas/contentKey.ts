import { z } from 'zod'

/** What one demonstration file calls a document of another by: lower case, digits, hyphens. */
export const contentKey = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
