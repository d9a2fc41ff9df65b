'use client'

import { useDocumentForm } from '@payloadcms/ui'
import { useCallback, useSyncExternalStore } from 'react'

import type { PostKind } from '../../../../src/kernel/postKind.ts'
import { postKindOf } from '../../../../src/kernel/postKind.ts'

/** How soon a block knows, in milliseconds. */
const soon = 500

/** Get the kind of the article in which a block stands, also while somebody changes it. */
export const useArticleKind = (): PostKind => {
  const form = useDocumentForm()
  // A block has a form of its own, and the article's tells it of no change.
  const subscribe = useCallback((look: () => void) => {
    const timer = setInterval(look, soon)
    return () => clearInterval(timer)
  }, [])
  const read = (): PostKind => postKindOf(form?.getDataByPath?.('kind'))
  return useSyncExternalStore(subscribe, read, read)
}
