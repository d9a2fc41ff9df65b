/**
 * Write a moment as the clock of a time zone shows it.
 *
 * @example
 * sayInstant('2026-11-30T22:00:00Z', 'Asia/Taipei') // '2026-12-01 06:00'
 */
export const sayInstant = (iso: string | Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(iso))
