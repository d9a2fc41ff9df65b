import { draftMode } from 'next/headers'

import { ownPath } from '../../../../delivery/http/ownPath.ts'

/** Turn draft mode off, and lead to a page of this site. */
export const GET = async (request: Request): Promise<Response> => {
  const mode = await draftMode()
  mode.disable()
  const to = ownPath(new URL(request.url).searchParams.get('to')) ?? '/'
  return new Response(null, {
    status: 307,
    headers: { Location: to, 'Cache-Control': 'private, no-store' },
  })
}
