const zone = 'Asia/Taipei'

const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone })

/** The newsroom's day at a moment, `2025-04-09`. */
export const dayOf = (moment: Date): string => format.format(moment)

/** The newsroom's day, `2025-04-09`: from midnight in Taipei on, whatever the server's clock says. */
export const today = (): string => dayOf(new Date())
