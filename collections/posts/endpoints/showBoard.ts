import type { PayloadHandler } from 'payload'

import { parseBoardQuery } from '../../../src/features/bilingual/board/boardQuery.ts'
import { readBoard } from '../../../src/features/bilingual/board/readBoard.ts'
import { languageOf } from '../../languageOf.ts'

/**
 * `GET /api/posts/board?show=behind&owner=3&category=2&q=…&sort=due&page=2`: how both languages of
 * the desk's stories stand, 25 stories a page.
 */
export const showBoard: PayloadHandler = async (req) => {
  const query = parseBoardQuery(Object.fromEntries(req.searchParams))
  return Response.json(await readBoard(query, languageOf(req), req))
}
