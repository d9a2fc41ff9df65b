'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Call a post without a headline by words: Payload would show its number in the database. */
export const useDraftTitle = (untitled: string): void => {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (id === undefined || title !== String(id)) return undefined
    // Payload sets its own in the same turn, and would win.
    const timer = setTimeout(() => setDocumentTitle(untitled))
    return () => clearTimeout(timer)
  }, [id, title, setDocumentTitle, untitled])
}
