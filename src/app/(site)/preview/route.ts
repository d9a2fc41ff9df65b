import config from '@payload-config'
import { cookies, draftMode } from 'next/headers'
import { getPayload } from 'payload'

import { findPreview, parsePostId } from '../../../delivery/preview/findPreview.ts'
import { readEnv } from '../../../env.ts'

const cookie = '__prerender_bypass'

const nothing = (): Response =>
  new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })

/** Turn draft mode on for somebody of the desk, and lead to the preview of a post. */
export const GET = async (request: Request): Promise<Response> => {
  const id = parsePostId(new URL(request.url).searchParams.get('post'))
  if (id === undefined) return nothing()
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  const path = await findPreview(payload, user, id)
  if (path === undefined) return nothing()
  const mode = await draftMode()
  mode.enable()
  // Next makes the cookie for other sites' frames, and for HTTPS alone; ours stays at home.
  const jar = await cookies()
  const secure = readEnv().publicUrl.startsWith('https:')
  const value = jar.get(cookie)?.value
  if (value) jar.set(cookie, value, { httpOnly: true, sameSite: 'lax', secure, path: '/' })
  return new Response(null, {
    status: 307,
    headers: { Location: path, 'Cache-Control': 'private, no-store' },
  })
}
