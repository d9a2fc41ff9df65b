import type { HugoPage } from './hugoPage.ts'

/**
 * Tell whether readers of Hugo's site see a page today: no draft, not of the future, not expired,
 * and not without an address, as what belongs to other pages only.
 */
export const isPublicPage = (
  { address, draft, publishDate, expiryDate }: HugoPage,
  now: Date,
): boolean => {
  const expires = new Date(expiryDate)
  const isExpired = expires.getUTCFullYear() > 1 && expires <= now
  return address !== '' && !draft && new Date(publishDate) <= now && !isExpired
}
