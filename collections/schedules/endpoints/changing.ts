import type { PayloadHandler, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import type { z } from 'zod'

import { publicationMessages } from '../../../src/features/publication/messages.ts'
import type { Asker } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Refusal } from '../../../src/features/publication/schedules/refusal.ts'
import { refusal } from '../../../src/features/publication/schedules/refusal.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { fail } from '../../../src/kernel/result.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'
import { mayChangePost } from '../../posts/endpoints/mayChangePost.ts'
import { idOf } from '../../idOf.ts'

/** What an address asks to be done to a schedule. */
type Act<Body> = (
  asked: { readonly id: number; readonly body: Body; readonly asker: Asker },
  req: PayloadRequest,
) => Promise<Result<object, Refusal>>

const findPostOf = async (id: number, req: PayloadRequest): Promise<number | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { id: { equals: id } },
    select: { post: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const post = docs[0]?.post
  return typeof post === 'number' ? post : undefined
}

/** Make an endpoint that does something to the schedule its address names, if the user may see it. */
export const changing = <Schema extends z.ZodType>(
  schema: Schema,
  act: Act<z.output<Schema>>,
): PayloadHandler =>
  deskOnly(async (req) => {
    const given = await parseBody(schema, req)
    if (!given.ok) return answerPublication(given, req)
    const id = idOf(req)
    const post = await findPostOf(id, req)
    if (post === undefined) {
      const missing = refusal('publication/schedule-missing', publicationMessages.scheduleMissing)
      return answerPublication(fail(missing), req)
    }
    if (!(await mayChangePost(post, req))) throw new Forbidden(req.t)
    const asker = { user: req.user, language: languageOf(req) }
    return answerPublication(await act({ id, body: given.value, asker }, req), req)
  })
