'use client'

import { useListDrawer } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import type { ReactNode } from 'react'

/** Let a writer choose a document of a collection in a drawer; gives the drawer and its opener. */
export const usePick = (
  collection: CollectionSlug,
  onPick: (id: number | string) => void,
): { readonly drawer: ReactNode; readonly open: () => void } => {
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: [collection],
    selectedCollection: collection,
  })
  const drawer = (
    <ListDrawer
      onSelect={({ docID }) => {
        onPick(docID)
        closeDrawer()
      }}
    />
  )
  return { drawer, open: openDrawer }
}
