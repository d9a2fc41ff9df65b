import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { findNamedChips } from '../../../src/features/chips/search/findNamedChips.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'

/** Longer names no chip has. */
const question = z.string().max(120).catch('')

/**
 * `GET /api/chips/search?words=…`: the chips that are called so, the best fit first, for the desk;
 * as `{ docs: [{ id, name: { en, 'zh-TW' }, vendor }] }`, whatever language is asked in.
 */
export const search: PayloadHandler = deskOnly(async (req) => {
  const words = question.parse(req.searchParams.get('words') ?? '')
  return Response.json(
    { docs: await findNamedChips(words, req) },
    { headers: { 'Cache-Control': 'no-store' } },
  )
})
