/**
 * Addresses that end with a slash lead to themselves without it, in the admin panel alone.
 *
 * On the site they show the page at once, which names its own address as the canonical one: an old
 * address of a Hugo site ends with a slash, and Next tells `/zh-tw/` from `/zh-TW/` only in pages.
 */
export const siteRedirects = [
  { source: '/admin/:path*/', destination: '/admin/:path*', permanent: true },
]
