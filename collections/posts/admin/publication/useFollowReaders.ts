'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { openDrafts } from '../draft/openDrafts.ts'
import { panelMessages as words } from './messages.ts'
import { usePublication } from './usePublication.ts'
import { usePublicationLinks } from './usePublicationLinks.ts'

/** What publication writes into a post where its author left it empty. */
const written = ['slug', 'publishedAt', 'byline'] as const

/**
 * Bring the rest of the screen along when what readers see has changed, whoever changed it: the
 * panel’s own words for the state, and the fields that publication has filled in.
 */
export const useFollowReaders = (): void => {
  const info = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = useWords()
  const links = usePublicationLinks()
  const { id, standing } = usePublication()
  const own = standing?.own
  const sign = own && `${own.isPublished} ${own.last?.firedAt ?? ''}`
  const known = useRef<string>(undefined)

  const follow = useEffectEvent(async () => {
    if (!own || id === undefined) return
    toast.success(say(own.isPublished ? words.donePublish : words.doneWithdraw))
    info.setHasPublishedDoc(own.isPublished)
    info.setUnpublishedVersionCount(own.isPublished && !own.hasChanges ? 0 : 1)
    // The newest revision is that of the publication: the next save makes another one.
    info.setMostRecentVersionIsAutosaved(false)
    info.incrementVersionCount()
    info.setLastUpdateTime(Date.now())
    if (!own.isPublished) return
    const query = new URLSearchParams({ depth: '0', draft: 'false' })
    for (const field of written) query.set(`select[${field}]`, 'true')
    const address = links.post(id, `?${query}`)
    const answer = await ask<Record<string, unknown>>(address, i18n.language)
    if (!answer.ok) return
    const values = Object.fromEntries(written.map((field) => [field, answer.value[field]]))
    openDrafts.of(id)?.adopt(values, !own.hasChanges)
  })

  useEffect(() => {
    if (sign === undefined) return
    const isChange = known.current !== undefined && known.current !== sign
    known.current = sign
    if (isChange) void follow()
  }, [sign])
}
