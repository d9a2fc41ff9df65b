import path from 'node:path'

import type { CollectionConfig } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

const placeFiles = (collection: CollectionConfig, staticDir: string): CollectionConfig =>
  typeof collection.upload === 'object'
    ? { ...collection, upload: { ...collection.upload, staticDir } }
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
    if (collection.slug === 'embargo-proofs') {
      // Beside the pictures, not among them: a host may serve those as they lie.
      const folder = path.join(path.dirname(settings.mediaFolder), 'embargo-proofs')
      return placeFiles(collection, folder)
    }
    if (collection.slug === 'users') return secureSessions(collection, settings.publicUrl)
    return collection
  })
