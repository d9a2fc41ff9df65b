const zone = 'Asia/Taipei'

/** The newsroom's day, `2025-04-09`: from midnight in Taipei on, whatever the server's clock says. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(new Date())
