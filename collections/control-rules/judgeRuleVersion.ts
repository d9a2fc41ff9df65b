import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { findRuleProblem } from '../../src/features/chips/control/findRuleProblem.ts'
import { controlMessages } from '../../src/features/chips/control/messages.ts'
import { factMessages } from '../../src/features/chips/facts/messages.ts'
import { isEmptySpan, overlap } from '../../src/features/chips/facts/span.ts'
import { databaseOf } from '../../src/features/publication/databaseOf.ts'
import type { Message } from '../../src/kernel/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import type { ControlRule } from '../../src/payload-types.ts'
import { languageOf } from '../languageOf.ts'

const spanOf = ({ effectiveFrom, effectiveTo }: Partial<ControlRule>) => ({
  validFrom: effectiveFrom,
  validTo: effectiveTo ?? undefined,
})

/** Wait until nobody else keeps a version of a code: each would not see the other's, and both stay. */
const lockCode = async (code: string, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  const name = `waferdesk.control-rules.${code}`
  await database.execute(sql`select pg_advisory_xact_lock(hashtext(${name}))`)
}

/** Refuse a version whose limits leave nothing, or that is in force beside another of its code. */
export const judgeRuleVersion: CollectionBeforeChangeHook<ControlRule> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const rule: Partial<ControlRule> = { ...originalDoc, ...data }
  const refuse = (path: string, message: Message, values: Readonly<Record<string, string>>) => {
    const errors = [{ path, message: say(message, languageOf(req), values) }]
    throw new ValidationError({ collection: 'control-rules', errors }, req.t)
  }
  const problem = findRuleProblem(
    (rule.tests ?? []).map(({ conditions }) => ({ conditions: conditions ?? [] })),
  )
  if (problem) refuse('tests', problem.message, problem.values)
  const span = spanOf(rule)
  if (isEmptySpan(span)) {
    const values = { from: span.validFrom ?? '', to: span.validTo ?? '' }
    refuse('effectiveTo', factMessages.endsBeforeItBegins, values)
  }
  const code = rule.code ?? ''
  await lockCode(code, req)
  const { docs } = await req.payload.find({
    collection: 'control-rules',
    where: {
      code: { equals: code },
      ...(operation === 'update' ? { id: { not_equals: originalDoc?.id } } : {}),
    },
    pagination: false,
    depth: 0,
    select: { effectiveFrom: true, effectiveTo: true },
    overrideAccess: false,
    req,
  })
  const other = docs.find((one) => overlap(spanOf(one), span))
  if (other) {
    refuse('effectiveFrom', controlMessages.overlaps, {
      code,
      from: other.effectiveFrom,
      to: other.effectiveTo ?? '…',
    })
  }
  return data
}
