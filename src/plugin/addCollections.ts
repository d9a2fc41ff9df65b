import type { CollectionConfig, Config } from 'payload'

import { mergeCollection } from './mergeCollection.ts'

/** Add our collections to a host's, merging those that both have. */
export const addCollections = (config: Config, ours: readonly CollectionConfig[]): Config => {
  const theirs = config.collections ?? []
  const merged = theirs.map((collection) => {
    const own = ours.find(({ slug }) => slug === collection.slug)
    return own ? mergeCollection(collection, own) : collection
  })
  const added = ours.filter(({ slug }) => !theirs.some((collection) => collection.slug === slug))
  return { ...config, collections: [...merged, ...added] }
}
