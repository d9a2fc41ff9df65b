const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'ftp:'])

/**
 * Make an address that may stand in a link, or nothing if readers could not follow it safely.
 *
 * Relative addresses are kept; a scheme has to be one of the web's, mail or telephone. Control
 * characters, which browsers skip when they look for a scheme, are taken out first; spaces are
 * written as `%20`.
 */
export const linkUrl = (address: string): string | undefined => {
  const url = address
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/\s/g, '%20')
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]
  if (scheme === undefined) return url
  return schemes.has(`${scheme.toLowerCase()}:`) ? url : undefined
}
