import { revalidateTag } from 'next/cache'

import { parsePurge } from '../../../delivery/revalidate/parsePurge.ts'
import { readEnv } from '../../../env.ts'
import { signatureHeader } from '../../../kernel/signature.ts'

/** The worker says what has gone stale. Whoever cannot sign finds nothing here. */
export const POST = async (request: Request): Promise<Response> => {
  const signature = request.headers.get(signatureHeader)
  if (signature === null) return new Response(null, { status: 404 })
  const body = await request.text()
  const tags = parsePurge({ body, signature }, readEnv().internalSecret, new Date())
  if (!tags) return new Response(null, { status: 404 })
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ purged: tags.length })
}
