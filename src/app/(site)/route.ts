import { addresses } from '../../delivery/addresses.ts'
import { preferredLocale } from '../../delivery/http/preferredLocale.ts'

/** The bare address leads to the front page in the reader's language. */
export const GET = (request: Request): Response =>
  new Response(null, {
    status: 307,
    headers: {
      Location: addresses.home(preferredLocale(request.headers.get('accept-language'))),
      Vary: 'Accept-Language',
      'Cache-Control': 'private, no-store',
    },
  })
