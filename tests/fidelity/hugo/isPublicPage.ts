import type { HugoPage } from './hugoPage.ts'

/**
 * Tell whether readers of Hugo's site see a page today: no draft, not of the future, not expired,
 * and not without an address, as what belongs to other pages only.
 */
export const isPublicPage = (
  { address, draft, publishDate, expiryDate, params }: HugoPage,
  now: Date,
): boolean => {
  const expires = new Date(expiryDate)
  const isExpired = expires.getUTCFullYear() > 1 && expires <= now
  // Hugo names an address for what is only linked to.
  const { render } = (params['_build'] ?? {}) as { render?: string | boolean }
  const isRendered = !/^(?:never|link|false)$/i.test(String(render ?? 'always'))
  return isRendered && address !== '' && !draft && new Date(publishDate) <= now && !isExpired
}
