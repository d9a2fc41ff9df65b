'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import type { Known } from './publicationStore.ts'
import { publicationStore } from './publicationStore.ts'

const unsaved: Known = { ahead: 0, isBusy: false, problem: null }

/** What is known of the publication of the post on the screen; no id while it was never saved. */
export const usePublication = (): Known & { readonly id: number | undefined } => {
  const { id: documentId } = useDocumentInfo()
  const id = documentId === undefined ? undefined : Number(documentId)
  const known = useSyncExternalStore(
    publicationStore.subscribe,
    () => (id === undefined ? unsaved : publicationStore.get(id)),
    () => unsaved,
  )
  return { ...known, id }
}
