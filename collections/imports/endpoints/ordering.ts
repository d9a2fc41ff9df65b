import type { Payload, PayloadHandler, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { runProblem } from '../../../src/features/hugo/runs/runProblem.ts'
import type { Asker } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Problem } from '../../../src/kernel/problem.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { languageOf } from '../../languageOf.ts'
import { idOf } from '../../idOf.ts'
import { answerImport } from './answerImport.ts'
import { importersOnly } from './importersOnly.ts'

type Given<Body> = {
  /** The run that the address names; 0, which none has, where it names none. */
  readonly id: number
  readonly body: Body
  readonly asker: Asker
}

/** Does something to imports; a refusal is a value. */
type Act<Body> = (payload: Payload, given: Given<Body>) => Promise<Result<object, Problem>>

const parse = async <Schema extends z.ZodType>(
  schema: Schema,
  req: PayloadRequest,
): Promise<Result<z.output<Schema>, Problem>> => {
  const given: unknown = await req.json?.().catch(() => undefined)
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return ok(parsed.data)
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || '{}'))]
  return fail(runProblem('body', { fields: fields.join(', ') }))
}

/** Make an endpoint that gives an order about imports, in the name of whoever asks. */
export const ordering = <Schema extends z.ZodType>(
  schema: Schema,
  act: Act<z.output<Schema>>,
): PayloadHandler =>
  importersOnly(async (req) => {
    const body = await parse(schema, req)
    if (!body.ok) return answerImport(body, req)
    const asker = { user: req.user, language: languageOf(req) }
    return answerImport(await act(req.payload, { id: idOf(req), body: body.value, asker }), req)
  })
