const origin = 'https://own.invalid'

/**
 * Read the path that a redirect may lead to: on this site, whatever tricks it is spelled with.
 *
 * Origins are compared as a browser would resolve them: `//host`, `/\host` and a tabulator in
 * between lead elsewhere, and give `undefined`.
 */
export const ownPath = (wanted: string | null): string | undefined => {
  if (wanted === null || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return undefined
  if (!URL.canParse(wanted, origin)) return undefined
  const resolved = new URL(wanted, origin)
  if (resolved.origin !== origin || resolved.username !== '') return undefined
  const path = `${resolved.pathname}${resolved.search}${resolved.hash}`
  return path.startsWith('//') ? undefined : path
}
