import type { CollectionConfig } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

const placeFiles = (collection: CollectionConfig, mediaFolder: string): CollectionConfig =>
  typeof collection.upload === 'object'
    ? { ...collection, upload: { ...collection.upload, staticDir: mediaFolder } }
    : collection

const secureSessions = (collection: CollectionConfig, publicUrl: string): CollectionConfig => {
  const { auth } = collection
  if (typeof auth !== 'object' || !publicUrl.startsWith('https:')) return collection
  return { ...collection, auth: { ...auth, cookies: { ...auth.cookies, secure: true } } }
}

/** Tell the collections where the host keeps files, and whether sessions travel over HTTPS alone. */
export const placeCollections = (
  collections: readonly CollectionConfig[],
  settings: WaferdeskSettings,
): CollectionConfig[] =>
  collections.map((collection) => {
    if (collection.slug === 'media') return placeFiles(collection, settings.mediaFolder)
    if (collection.slug === 'users') return secureSessions(collection, settings.publicUrl)
    return collection
  })
