/**
 * Send a stored file as a picture and as nothing else.
 *
 * An SVG that is opened by itself is a document of our own address: it may not run, load or send
 * anything, whatever the cleaning of uploads has let through.
 */
export const fileHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  )
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}
