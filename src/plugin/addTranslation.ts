import type { CollectionConfig, Config } from 'payload'

import { showTranslation } from '../delivery/api/showTranslation.ts'
import type { WaferdeskSettings } from '../options.ts'

/** Let frontends ask whether a published post is older than its other language. */
export const addTranslation = (collections: readonly CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    collection.slug === 'posts'
      ? { ...collection, endpoints: [...(collection.endpoints || []), showTranslation] }
      : collection,
  )

/** Tell readers' pages whether they tell their readers so, too. */
export const tellReaders = (
  custom: Config['custom'],
  { translationNote }: WaferdeskSettings,
): NonNullable<Config['custom']> => ({
  ...custom,
  waferdesk: { ...(custom?.['waferdesk'] as object | undefined), translationNote },
})
