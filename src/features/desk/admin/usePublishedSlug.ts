'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../../bilingual/admin/ask.ts'
import { usePostLinks } from '../../bilingual/admin/usePostLinks.ts'

/** The address that readers know the post in the editor at; `undefined` if they see none. */
export const usePublishedSlug = (): string | undefined => {
  const { id, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const [slug, setSlug] = useState<string | undefined>()
  const query = '?draft=false&depth=0&select[slug]=true&select[_status]=true'
  const isAsked = id !== undefined && hasPublishedDoc
  // In the address, so that a publication asks again.
  const address = links.api(`/${id}${query}&at=${unpublishedVersionCount}`)
  useEffect(() => {
    if (!isAsked) return
    void ask<{ slug?: string | null; _status?: string }>(address, i18n.language).then((answer) => {
      if (!answer.ok || answer.value._status !== 'published') return setSlug(undefined)
      return setSlug(answer.value.slug ?? undefined)
    })
  }, [address, i18n.language, isAsked])
  return slug
}
