import { z } from 'zod'

import { isPartialDate } from '../../../kernel/partialDate.ts'
import { confidences } from './fact.ts'

const id = z.number().int().positive().max(2_147_483_647)

const day = z.string().refine((text) => text === '' || isPartialDate(text))

/**
 * How a fact that contradicts what is held takes its place.
 *
 * - *correct*: the desk was wrong on the fact's days; what is held is superseded there.
 * - *change*: what is held was right until the day from which the new fact is valid.
 * - *disagree*: the sources do not agree; both are held, and the desk and readers see that.
 */
const waysIn = ['correct', 'change', 'disagree'] as const

/** What somebody says who approves a fact. */
export const approvalSchema = z.strictObject({
  way: z.enum(waysIn).optional(),
  reason: z.string().trim().max(500).optional(),
})

/** What somebody says who approves a fact. */
export type Approval = z.infer<typeof approvalSchema>

/** What somebody says who proposes a fact, as it comes from a form. */
export const statementSchema = z.strictObject({
  series: z.string().max(100),
  /** As the source writes it, with its unit. */
  published: z.string().trim().max(300),
  validFrom: day.optional(),
  validTo: day.optional(),
  confidence: z.enum(confidences),
  source: id.nullable().optional(),
  quotation: z.string().trim().max(2000).optional(),
  /** The proposal that it completes, and takes the place of. */
  replaces: id.optional(),
  /** Whether a rate that looks sparse was looked at, and is dense. */
  isDense: z.boolean().optional(),
  /** Whether it is to be approved at once, and how. */
  approval: approvalSchema.optional(),
})

/** What somebody says who proposes a fact. */
export type Statement = z.infer<typeof statementSchema>

/** What somebody says who doubts a fact. */
export const disputeSchema = z.strictObject({ reason: z.string().trim().max(500) })

/** Of which chip somebody says that a proposal is. */
export const moveSchema = z.strictObject({ chip: id })
