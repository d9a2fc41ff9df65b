import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { publicationMessages } from '../src/features/publication/messages.ts'
import type { Refusal } from '../src/features/publication/schedules/refusal.ts'
import { refusal } from '../src/features/publication/schedules/refusal.ts'
import type { Result } from '../src/kernel/result.ts'
import { fail, ok } from '../src/kernel/result.ts'

/** Parse what a request brings along by a schema; no body at all counts as an empty object. */
export const parseBody = async <Schema extends z.ZodType>(
  schema: Schema,
  req: PayloadRequest,
): Promise<Result<z.output<Schema>, Refusal>> => {
  const given: unknown = await req.json?.().catch(() => undefined)
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return ok(parsed.data)
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || '{}'))]
  const values = { fields: fields.join(', ') }
  return fail(refusal('publication/body-invalid', publicationMessages.bodyInvalid, values))
}
