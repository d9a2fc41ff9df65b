import { z } from 'zod'

import { isPartialDate } from '../../../kernel/partialDate.ts'
import { controlStatuses, eventKinds } from './controlEvent.ts'
import { isRegion } from './region.ts'

const id = z.number().int().positive().max(2_147_483_647)

const day = z.string().refine((text) => text === '' || isPartialDate(text))

const region = z.string().refine(isRegion)

const wording = (most: number) =>
  z.strictObject({
    'zh-TW': z.string().trim().max(most).optional(),
    en: z.string().trim().max(most).optional(),
  })

/** What somebody says who approves an event; a correction needs a reason. */
export const eventApprovalSchema = z.strictObject({
  reason: z.string().trim().max(500).optional(),
})

/** What somebody says who approves an event. */
export type EventApproval = z.infer<typeof eventApprovalSchema>

/** What somebody says who proposes an event, as it comes from a form. */
export const eventStatementSchema = z.strictObject({
  name: wording(200),
  note: wording(1000).optional(),
  kind: z.enum(eventKinds),
  jurisdiction: region,
  destinations: z.array(region).max(100).optional(),
  announcedOn: day.optional(),
  effectiveOn: day.optional(),
  until: day.optional(),
  status: z.enum(controlStatuses).nullable().optional(),
  rule: id.nullable().optional(),
  chips: z.array(id).max(200).optional(),
  source: id.nullable().optional(),
  citation: z.string().trim().max(200).optional(),
  quotation: z.string().trim().max(2000).optional(),
  /** The proposal that it completes, or the held event that it corrects. */
  replaces: id.optional(),
  /** Whether it is to be approved at once. */
  approval: eventApprovalSchema.optional(),
})

/** What somebody says who proposes an event. */
export type EventStatement = z.infer<typeof eventStatementSchema>
