/**
 * The headers of the public site.
 *
 * Pages are the same for all readers, so a nonce, which has to differ each time, is out of the
 * question; Next's own scripts in the page therefore need 'unsafe-inline'. Nothing is loaded from
 * anywhere else but the players of films, and those only when a reader asks.
 */
const policy = (isDevelopment) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

const pages = '/:locale(zh-TW|en)/:path*'

/** @param {{ isDevelopment: boolean }} options */
export const siteHeaders = ({ isDevelopment }) => [
  {
    source: pages,
    headers: [
      { key: 'Content-Security-Policy', value: policy(isDevelopment) },
      // A cache that we cannot purge has to ask each time; the answer is mostly “unchanged”.
      { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
    ],
  },
  {
    source: '/:locale(zh-TW|en)/:place(search|preview|compare)/:path*',
    headers: [{ key: 'Cache-Control', value: 'private, no-store' }],
  },
]
