'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Loaded<Document> = { readonly key: string; readonly doc: Document | null }

const idOf = (related: unknown): number | string | undefined => {
  if (typeof related === 'number' || typeof related === 'string') return related
  if (typeof related === 'object' && related !== null && 'id' in related) return idOf(related.id)
  return undefined
}

/**
 * Load what a block points at, in all languages.
 *
 * @returns the document; `null` where there is none, or none that this person may see; `undefined`
 * while it is loaded.
 */
export const useDocumentOf = <Document>(
  collection: string,
  related: unknown,
): Document | null | undefined => {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const id = idOf(related)
  const isOurs = mostRecentUpdate?.entitySlug === collection && mostRecentUpdate.id === id
  const key = `${collection}/${id}/${isOurs ? mostRecentUpdate.updatedAt : ''}`
  const url = `${config.serverURL ?? ''}${config.routes.api}/${collection}/${id}?depth=0&locale=all`
  const [loaded, setLoaded] = useState<Loaded<Document>>()

  useEffect(() => {
    if (id === undefined) return undefined
    const stop = new AbortController()
    const load = async (): Promise<void> => {
      try {
        const response = await fetch(url, { credentials: 'include', signal: stop.signal })
        const doc = response.ok ? ((await response.json()) as Document) : null
        setLoaded({ key, doc })
      } catch {
        if (!stop.signal.aborted) setLoaded({ key, doc: null })
      }
    }
    void load()
    return () => stop.abort()
  }, [id, key, url])

  if (id === undefined) return null
  // The last picture stays until the next one is there.
  return loaded?.doc === undefined ? undefined : loaded.doc
}
