'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Story } from '../story.ts'
import { ask } from './ask.ts'
import { usePostLinks } from './usePostLinks.ts'
import { whenIdle } from './whenIdle.ts'

/** A story with the names of those who last changed its posts. */
export type NamedStory = Story & { readonly editors: Readonly<Record<string, string>> }

/**
 * The story of the post in the editor: asked for when the post opens, after every save, and when
 * somebody comes back to the window.
 */
export const useOwnStory = (id: number | undefined) => {
  const { i18n } = useTranslation()
  const { hasPublishedDoc, lastUpdateTime, versionCount } = useDocumentInfo()
  const links = usePostLinks()
  // In the address, so that every save asks again.
  const revision = [Number(hasPublishedDoc), versionCount, lastUpdateTime].join('-')
  const address = id === undefined ? undefined : links.api(`/${id}/story?at=${revision}`)
  const [story, setStory] = useState<NamedStory | undefined>()

  const refresh = useCallback(async () => {
    if (!address) return
    const answer = await ask<NamedStory>(address, i18n.language)
    if (answer.ok) setStory(answer.value)
  }, [address, i18n.language])

  useEffect(() => whenIdle(() => void refresh(), 300), [refresh])

  useEffect(() => {
    const refreshNow = () => void refresh()
    window.addEventListener('focus', refreshNow)
    return () => window.removeEventListener('focus', refreshNow)
  }, [refresh])

  return { story, refresh }
}
