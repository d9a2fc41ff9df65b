const readClock = (instant: number, zone: string): number => {
  const options = { dateStyle: 'short', timeStyle: 'medium', timeZone: zone } as const
  const shown = new Intl.DateTimeFormat('sv-SE', options).format(instant)
  return Date.parse(`${shown.replace(' ', 'T')}Z`)
}

/**
 * Tell which instant a local time is, for a hint beside it; `undefined` while it is incomplete.
 *
 * Where clocks are changed it gives one of the two: the server asks which is meant.
 *
 * @example
 * instantOf('2026-12-01T06:00', 'Asia/Taipei') // 2026-11-30T22:00:00.000Z
 */
export const instantOf = (local: string, zone: string): Date | undefined => {
  const shown = Date.parse(`${local}Z`)
  if (Number.isNaN(shown)) return undefined
  // The offset at a guess, and once more where the guess was on the other side of a change.
  const guess = shown - (readClock(shown, zone) - shown)
  return new Date(guess + (shown - readClock(guess, zone)))
}
