import type { CollectionConfig } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

/** Tell the collections where the host keeps files. */
export const placeCollections = (
  collections: readonly CollectionConfig[],
  settings: WaferdeskSettings,
): CollectionConfig[] =>
  collections.map((collection) =>
    collection.slug === 'media' && typeof collection.upload === 'object'
      ? { ...collection, upload: { ...collection.upload, staticDir: settings.mediaFolder } }
      : collection,
  )
