'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { publicationStore } from './publicationStore.ts'
import { usePublicationLinks } from './usePublicationLinks.ts'

const asked = new Map<number, number>()

/** Ask the server how publication stands for a post, and show it; an older answer never wins. */
export const useRefresh = (id: number | undefined): (() => Promise<void>) => {
  const { i18n } = useTranslation()
  const links = usePublicationLinks()
  const { hasPublishedDoc, lastUpdateTime, versionCount } = useDocumentInfo()
  // In the address, so that every save asks again.
  const revision = [Number(hasPublishedDoc), versionCount, lastUpdateTime].join('-')
  const address = id === undefined ? undefined : links.post(id, `/publication?at=${revision}`)
  return useCallback(async () => {
    if (id === undefined || !address) return
    const turn = (asked.get(id) ?? 0) + 1
    asked.set(id, turn)
    const answer = await ask<Standing>(address, i18n.language)
    if (!answer.ok || turn !== asked.get(id)) return
    const standing = answer.value
    publicationStore.set(id, { standing, ahead: Date.parse(standing.now) - Date.now() })
  }, [address, i18n.language, id])
}
