/** What the model knows of an event: days as numbers, and what it brings. */
export type Claim = {
  readonly chips: readonly number[]
  readonly jurisdiction: string
  /** Everywhere, if it names none. */
  readonly destinations: readonly string[]
  readonly from: number
  readonly to: number
  readonly status: string | undefined
}

/**
 * Paint what events say of a chip at a place onto days, the later over the earlier: what the model
 * holds for the status, without folding anything.
 *
 * @param place a destination; '' is everywhere that nobody names.
 * @param asked the days that are painted; of none else anything is known.
 */
export const paintStatus = (
  claims: readonly Claim[],
  { chip, jurisdiction, place }: { chip: number; jurisdiction: string; place: string },
  asked: readonly number[],
): ReadonlyMap<number, string> => {
  const days = new Map<number, string>()
  const speaking = claims.filter(
    (claim) =>
      claim.status !== undefined &&
      claim.jurisdiction === jurisdiction &&
      claim.chips.includes(chip) &&
      (claim.destinations.length === 0 || claim.destinations.includes(place)),
  )
  // What names the place is painted last of what begins on one day.
  const rank = ({ from, destinations }: Claim) => from * 2 + (destinations.length > 0 ? 1 : 0)
  for (const layer of [...new Set(speaking.map(rank))].toSorted((one, other) => one - other)) {
    const fresh = new Map<number, Set<string>>()
    for (const claim of speaking.filter((one) => rank(one) === layer)) {
      for (const day of asked.filter((one) => claim.from <= one && one < claim.to)) {
        fresh.set(day, (fresh.get(day) ?? new Set()).add(claim.status ?? ''))
      }
    }
    for (const [day, statuses] of fresh) {
      days.set(day, statuses.size > 1 ? 'unclear' : [...statuses].join(''))
    }
  }
  return days
}
