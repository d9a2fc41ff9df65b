import { z } from 'zod'

import { verify } from '../../kernel/signature.ts'

const purge = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(50_000) })

/** What a request to purge may be at most, in bytes. */
const longest = 16_000_000

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Read which tags have gone stale out of a signed request; `undefined` unless one of our own
 * processes signed it in the last five minutes.
 */
export const parsePurge = (
  request: { readonly body: string; readonly signature: string | null },
  secret: string,
  now: Date,
): readonly string[] | undefined => {
  const { body, signature } = request
  if (body.length > longest || !verify(secret, body, signature, now)) return undefined
  const parsed = purge.safeParse(parseJson(body))
  return parsed.success ? [...new Set(parsed.data.tags)] : undefined
}
