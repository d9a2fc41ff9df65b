import { readEnv } from '../../env.ts'

/** Written when it is asked for: the public address is not known while building. */
export const dynamic = 'force-dynamic'

/** What crawlers are asked to leave alone. */
export const GET = (): Response => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /internal/',
    'Disallow: /preview/',
    // Pictures belong to articles, and are served by the API.
    'Allow: /api/media/file/',
    '',
    `Sitemap: ${readEnv().publicUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
