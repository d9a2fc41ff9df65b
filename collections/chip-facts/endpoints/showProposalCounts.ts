import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { countProposals } from '../../../src/features/chips/facts/countProposals.ts'
import { parseProposalQuery } from '../../../src/features/chips/facts/proposalQuery.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { languageOf } from '../../languageOf.ts'

/**
 * `GET /api/chip-facts/proposals/counts?chip=…&property=…&source=…`: how many proposals there are of
 * each property and source, within what is wanted otherwise, for the desk's filters.
 */
export const showProposalCounts: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const query = parseProposalQuery(Object.fromEntries(req.searchParams))
  return Response.json(await countProposals(query, languageOf(req), req), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
