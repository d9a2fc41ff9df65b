import { revalidateTag } from 'next/cache'

import { signatureHeader } from '../../kernel/signature.ts'
import { parsePurge } from '../revalidate/parsePurge.ts'

/**
 * Make the route by which the worker says what has gone stale. Whoever cannot sign finds nothing
 * there: it answers 404 unless one of our own processes signed the request in the last five minutes.
 *
 * @param secretOf gives what requests are signed with.
 */
export const receivePurge =
  (secretOf: () => string) =>
  async (request: Request): Promise<Response> => {
    const signature = request.headers.get(signatureHeader)
    if (signature === null) return new Response(null, { status: 404 })
    const body = await request.text()
    const tags = parsePurge({ body, signature }, secretOf(), new Date())
    if (!tags) return new Response(null, { status: 404 })
    for (const tag of tags) revalidateTag(tag, { expire: 0 })
    return Response.json({ purged: tags.length })
  }
