import type { Config } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

/** Tell readers' pages whether they tell their readers so, too. */
export const tellReaders = (
  custom: Config['custom'],
  { translationNote }: WaferdeskSettings,
): NonNullable<Config['custom']> => ({
  ...custom,
  waferdesk: { ...(custom?.['waferdesk'] as object | undefined), translationNote },
})
