import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Tell whether a request's `Authorization` carries a token; how long it takes tells nothing of it. */
export const isBearer = (authorization: string | null, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`))
