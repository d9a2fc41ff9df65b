import type { CollectionConfig, Endpoint } from 'payload'

import { showChipStatus } from '../delivery/api/showChipStatus.ts'
import { showSpecTable } from '../delivery/api/showSpecTable.ts'
import { showTranslation } from '../delivery/api/showTranslation.ts'

const endpoints: Readonly<Record<string, Endpoint>> = {
  chips: showChipStatus,
  posts: showTranslation,
  'spec-tables': showSpecTable,
}

/**
 * Let frontends ask what readers' pages say: whether a published post is older than its other
 * language, what a chip was on a day, and what a table shows on one.
 */
export const addReaderEndpoints = (collections: readonly CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => {
    const endpoint = endpoints[collection.slug]
    return endpoint
      ? { ...collection, endpoints: [...(collection.endpoints || []), endpoint] }
      : collection
  })
