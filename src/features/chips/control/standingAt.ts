import type { Standing } from './foldStatus.ts'

/**
 * Find what holds for one destination by one jurisdiction; what is said of no place in particular
 * holds where that place is not named.
 *
 * `undefined` where no event speaks: that is no permission.
 */
export const standingAt = (
  standings: readonly Standing[],
  { jurisdiction, destination }: { readonly jurisdiction: string; readonly destination: string },
): Standing | undefined => {
  const own = standings.filter((standing) => standing.jurisdiction === jurisdiction)
  return (
    own.find(({ destinations }) => destinations.includes(destination)) ??
    own.find(({ destinations }) => destinations.length === 0)
  )
}
