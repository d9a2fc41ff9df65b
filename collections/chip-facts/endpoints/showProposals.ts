import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { parseProposalQuery } from '../../../src/features/chips/facts/proposalQuery.ts'
import { proposalCursor, readProposals } from '../../../src/features/chips/facts/readProposals.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { languageOf } from '../../languageOf.ts'

/**
 * `GET /api/chip-facts/proposals?chip=…&property=…&source=…`, with `after` the `next` of the page
 * before: what waits for a decision, the oldest first, for the desk; of one chip, family of
 * properties or source, if they are given. A cursor that is none begins anew.
 */
export const showProposals: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const after = proposalCursor.safeParse(req.searchParams.get('after')).data
  const query = parseProposalQuery(Object.fromEntries(req.searchParams))
  return Response.json(await readProposals(query, after, languageOf(req), req), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
