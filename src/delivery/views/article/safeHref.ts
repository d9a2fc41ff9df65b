const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Let through an address that a link may lead to: a path, an anchor, or one of a known scheme.
 *
 * `undefined` for everything else (`javascript:`, `data:`), however it is spelled.
 */
export const safeHref = (address: string | null | undefined): string | undefined => {
  const trimmed = address?.trim()
  if (!trimmed) return undefined
  const resolved = URL.canParse(trimmed, 'https://site.invalid')
    ? new URL(trimmed, 'https://site.invalid')
    : undefined
  return resolved && schemes.has(resolved.protocol) ? trimmed : undefined
}
