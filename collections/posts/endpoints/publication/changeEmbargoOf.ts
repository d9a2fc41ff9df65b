import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import type { EmbargoOrder } from '../../../../src/features/publication/embargo/changeEmbargo.ts'
import { changeEmbargo } from '../../../../src/features/publication/embargo/changeEmbargo.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { languageOf } from '../../../languageOf.ts'
import { mayChangePost } from '../mayChangePost.ts'

/** Change the embargo of a post that the user may see and change, and answer what came of it. */
export const changeEmbargoOf = async (
  order: EmbargoOrder,
  req: PayloadRequest,
): Promise<Response> => {
  // A host may have narrowed who changes posts; who may do what to an embargo is asked inside.
  if (!(await mayChangePost(order.post, req))) throw new Forbidden(req.t)
  const asker = { user: req.user, language: languageOf(req) }
  return answerPublication(await changeEmbargo(req.payload, order, asker), req)
}
