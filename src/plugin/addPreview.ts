import type { CollectionConfig } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

/** Let posts be previewed on the newsroom's own site, beside the editor and in a window. */
export const addPreview = (
  collections: readonly CollectionConfig[],
  { features, publicUrl }: WaferdeskSettings,
): CollectionConfig[] => {
  const addressOf = (post: Record<string, unknown>): string | null =>
    typeof post['id'] === 'number' ? `${publicUrl}/preview?post=${post['id']}` : null
  return collections.map((collection) =>
    collection.slug === 'posts' && features.preview
      ? {
          ...collection,
          admin: {
            preview: addressOf,
            livePreview: {
              url: ({ data }) => addressOf(data),
              breakpoints: [
                { name: 'phone', label: '360', width: 360, height: 740 },
                { name: 'tablet', label: '768', width: 768, height: 1024 },
              ],
            },
            ...collection.admin,
          },
        }
      : collection,
  )
}
