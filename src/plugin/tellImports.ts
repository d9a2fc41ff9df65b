import type { Config } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

/**
 * Tell the server, and not the browser, where uploaded sites lie: `custom` of the configuration is
 * not sent to the admin panel, that of `admin` is.
 */
export const tellImports = (
  custom: Config['custom'],
  { imports }: WaferdeskSettings,
): NonNullable<Config['custom']> => ({
  ...custom,
  waferdesk: { ...(custom?.['waferdesk'] as object | undefined), imports },
})
