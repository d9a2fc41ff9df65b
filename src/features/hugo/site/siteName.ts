const placeholder =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|(?:.+\.)?example\.(?:com|org|net))(?::\d+)?$/i

const longest = 120

/**
 * Name a site, so that another one with files of the same names is not taken for it: its address,
 * else its title.
 *
 * @param baseUrl its address, or at least the path of it.
 *
 * @example
 * siteName({ baseUrl: 'https://desk.tw/blog/', title: '編輯台' }) // 'desk.tw/blog'
 */
export const siteName = ({
  baseUrl,
  title,
}: {
  readonly baseUrl: string
  readonly title: string
}): string => {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const address = url && !placeholder.test(url.host) ? `${url.host}${url.pathname}` : ''
  const name = address.replace(/\/+$/, '') || title.normalize('NFC').trim().replace(/\s+/g, ' ')
  return name.slice(0, longest).toWellFormed() || 'hugo'
}
