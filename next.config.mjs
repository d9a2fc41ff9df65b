import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

import { confineHints } from './src/app/confineHints.mjs'
import { siteHeaders } from './src/app/siteHeaders.mjs'
import { siteRedirects } from './src/app/siteRedirects.mjs'
import { siteRewrites } from './src/app/siteRewrites.mjs'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  },
]

/** @type {(phase: string) => import('next').NextConfig} */
const nextConfig = (phase) => ({
  poweredByHeader: false,
  // An old address may end with a slash: it leads to its post in one step, and not to itself first.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  // Types are checked by `npm run check`: TypeScript 7 has no interface that Next could call.
  // A form sends its state with what it was before; a spec table may hold a million characters.
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: '10mb' } },
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  cacheHandler: path.join(import.meta.dirname, 'src/app/pageCache.mjs'),
  cacheMaxMemorySize: 64 * 1024 * 1024,
  redirects: async () => siteRedirects,
  rewrites: async () => ({ beforeFiles: siteRewrites, afterFiles: [], fallback: [] }),
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    ...siteHeaders({ isDevelopment: phase === PHASE_DEVELOPMENT_SERVER }),
  ],
})

/** The configuration of Next; it depends on whether this is a development server. */
export default (phase) => {
  const config = withPayload(nextConfig(phase), { devBundleServerPackages: false })
  return { ...config, headers: async () => confineHints(await config.headers()) }
}
