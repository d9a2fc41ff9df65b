'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Locale } from '../../../kernel/locale.ts'

/** What is stored of one text of the document on the screen, in one language; empty until it is known. */
export const useStoredText = (field: string, language: Locale): string => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const query = new URLSearchParams({
    depth: '0',
    locale: language,
    'fallback-locale': 'none',
    [`select[${field}]`]: 'true',
  })
  const address = `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}?${query}`
  const [stored, setStored] = useState('')

  useEffect(() => {
    if (id === undefined || id === null) return undefined
    const stop = new AbortController()
    const load = async (): Promise<void> => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: stop.signal })
        if (!response.ok) return
        const document = (await response.json()) as Record<string, unknown>
        const text = document[field]
        setStored(typeof text === 'string' ? text : '')
      } catch {
        // Not known, and not changed: what is not typed is not sent.
      }
    }
    void load()
    return () => stop.abort()
  }, [address, field, id])

  return stored
}
