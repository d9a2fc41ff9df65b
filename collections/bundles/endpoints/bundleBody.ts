import { z } from 'zod'

import { bundlePolicies, mostMembers } from '../../../src/features/publication/bundles/bundle.ts'
import { actions } from '../../../src/features/publication/schedules/schedule.ts'
import { localTimeBody } from '../../localTimeBody.ts'

const name = z.string().trim().min(1).max(120)
const policy = z.enum(bundlePolicies)
const id = z.number().int().positive().max(2_147_483_647)
const member = z.strictObject({ post: id, action: z.enum(actions), revision: id.optional() })

/** What comes with an order about a bundle. */
export const bundleBody = {
  plan: localTimeBody.extend({ name, policy, members: z.array(member).max(mostMembers) }),
  members: z.strictObject({ members: z.array(member).min(1).max(mostMembers) }),
  edit: z.strictObject({ name: name.optional(), policy: policy.optional() }),
  reasoned: z.strictObject({ reason: z.string().trim().min(1).max(500).optional() }),
  revert: z.strictObject({ skipsChanged: z.boolean().default(false) }),
  nothing: z.strictObject({}),
}
