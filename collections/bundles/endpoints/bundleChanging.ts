import type { PayloadHandler, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import type { z } from 'zod'

import { bundleMessages } from '../../../src/features/publication/bundles/messages.ts'
import type { Asker } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Refusal } from '../../../src/features/publication/schedules/refusal.ts'
import { refusal } from '../../../src/features/publication/schedules/refusal.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { fail } from '../../../src/kernel/result.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'
import { idOf } from '../../idOf.ts'
import { findBundle } from './findBundle.ts'
import { mayChangePosts } from './mayChangePosts.ts'

/** What an address asks to be done to a bundle. */
type Act<Body> = (
  asked: { readonly id: number; readonly body: Body; readonly asker: Asker },
  req: PayloadRequest,
) => Promise<Result<object, Refusal>>

/**
 * Make an endpoint that does something to the bundle its address names, if the user may see it, and
 * change each of its posts.
 */
export const bundleChanging = <Schema extends z.ZodType>(
  schema: Schema,
  act: Act<z.output<Schema>>,
): PayloadHandler =>
  deskOnly(async (req) => {
    const given = await parseBody(schema, req)
    if (!given.ok) return answerPublication(given, req)
    const id = idOf(req)
    const found = await findBundle(id, req)
    if (!found) {
      const missing = refusal('publication/bundle-missing', bundleMessages.missing)
      return answerPublication(fail(missing), req)
    }
    if (!(await mayChangePosts(found.posts, req))) throw new Forbidden(req.t)
    const asker = { user: req.user, language: languageOf(req) }
    return answerPublication(await act({ id, body: given.value, asker }, req), req)
  })
