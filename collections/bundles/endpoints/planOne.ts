import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { planBundle } from '../../../src/features/publication/bundles/planBundle.ts'
import { resolveLocalTime } from '../../../src/features/publication/schedules/localTime.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { bundleBody } from './bundleBody.ts'
import { mayChangePosts } from './mayChangePosts.ts'

/** `POST /api/bundles/plan`: plan a bundle at a local time of a zone, with its first posts. */
export const planOne: PayloadHandler = async (req) => {
  const given = await parseBody(bundleBody.plan, req)
  if (!given.ok) return answerPublication(given, req)
  const { name, policy, members, ...time } = given.value
  const instant = resolveLocalTime(time)
  if (!instant.ok) return answerPublication(instant, req)
  const posts = members.map(({ post }) => post)
  if (!(await mayChangePosts(posts, req))) throw new Forbidden(req.t)
  const at = { instant: instant.value, local: time.local, zone: time.zone }
  const asker = { user: req.user, language: languageOf(req) }
  return answerPublication(await planBundle(req.payload, { name, policy, members, at }, asker), req)
}
