/** Write a moment to the second, on the clock of a time zone: `2026-12-01 06:00:00`. */
export const sayInZone = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(
    new Date(moment),
  )
