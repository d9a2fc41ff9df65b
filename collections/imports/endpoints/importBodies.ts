import { z } from 'zod'

const bytes = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** A name of blanks is none. */
const siteName = z
  .string()
  .max(120)
  .transform((name) => name.normalize('NFC').trim() || null)

/** What the addresses of imports are asked with. */
export const importBodies = {
  nothing: z.strictObject({}),
  begin: z.strictObject({ name: z.string().trim().min(1).max(200), bytes }),
  uploaded: z.strictObject({ bytes }),
  root: z.strictObject({ root: z.string().max(1000) }),
  rehearse: z.strictObject({
    prefer: z.enum(['ask', 'source', 'newsroom']).optional(),
    schedules: z.boolean().optional(),
    mapping: z.string().max(200_000).nullable().optional(),
    shortcodes: z
      .record(
        z.string().min(1).max(120),
        z.enum(['callout', 'quotation', 'code', 'text', 'drop']).nullable(),
      )
      .optional(),
    fetchFrom: z.array(z.string().trim().min(1).max(260)).max(200).optional(),
    site: siteName.nullable().optional(),
  }),
}
