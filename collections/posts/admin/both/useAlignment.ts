'use client'
import { useDocumentEvents, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import type { DeskAlignment, DeskJoint, ToldAlignment } from './deskJoint.ts'
import { forDesk } from './deskJoint.ts'
import type { Answer } from '../../../../src/features/bilingual/alignment/settleJoints.ts'
import type { Result } from '../../../../src/kernel/result.ts'

/** The alignment of a story as the browser has it. */
export type Alignment = {
  /** The last that the server told; nothing until it has. */
  readonly view: DeskAlignment | undefined
  readonly isUnreachable: boolean
  readonly refresh: () => Promise<void>
  /** Settle what joints are; gives the server's words where it refuses. */
  readonly settle: (
    answer: Answer,
    joints: ReadonlyArray<Pick<DeskJoint, 'sides'>>,
  ) => Promise<Result<object, string | null>>
}

const seen = ({ sides }: Pick<DeskJoint, 'sides'>) => ({
  'zh-TW': sides['zh-TW'].map(({ id, print }) => ({ id, print })),
  en: sides.en.map(({ id, print }) => ({ id, print })),
})

/** How the languages of a post's story stand to each other; asked for again after every save. */
export const useAlignment = (id: number): Alignment => {
  const { i18n } = useTranslation()
  const { mostRecentUpdate } = useDocumentEvents()
  const links = usePostLinks()
  const address = links.api(`/${id}/alignment`)
  // In the address, so that every save asks again.
  const asked = `${address}?at=${mostRecentUpdate?.updatedAt ?? ''}`
  const [view, setView] = useState<DeskAlignment>()
  const [isUnreachable, setUnreachable] = useState(false)

  const refresh = useCallback(async () => {
    const answer = await ask<ToldAlignment>(asked, i18n.language)
    setUnreachable(!answer.ok)
    if (answer.ok) setView(forDesk(answer.value))
  }, [asked, i18n.language])

  useEffect(() => {
    const timer = setTimeout(() => void refresh(), 100)
    return () => clearTimeout(timer)
  }, [refresh])

  useEffect(() => {
    const refreshNow = () => void refresh()
    window.addEventListener('focus', refreshNow)
    return () => window.removeEventListener('focus', refreshNow)
  }, [refresh])

  const settle: Alignment['settle'] = async (answer, joints) => {
    const body = { answer, joints: joints.map(seen) }
    const answered = await ask<object>(address, i18n.language, { method: 'POST', body })
    await refresh()
    return answered
  }
  return { view, isUnreachable, refresh, settle }
}
