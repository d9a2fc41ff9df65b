import type { Config } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

/**
 * Tell the server which service translates. As a function: whatever prints or sends the
 * configuration some day finds no key in it.
 */
export const tellTranslation = (
  custom: NonNullable<Config['custom']>,
  { translation }: WaferdeskSettings,
): NonNullable<Config['custom']> => ({
  ...custom,
  waferdesk: { ...(custom['waferdesk'] as object | undefined), translation: () => translation },
})
