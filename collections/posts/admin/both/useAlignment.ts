'use client'
import { useDocumentEvents, useTranslation } from '@payloadcms/ui'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { whenIdle } from '../../../../src/features/bilingual/admin/whenIdle.ts'
import type { DeskAlignment, DeskJoint } from './deskJoint.ts'
import { forDesk } from './deskJoint.ts'
import type { Answer } from '../../../../src/features/bilingual/alignment/settleJoints.ts'
import type { Result } from '../../../../src/kernel/result.ts'
import type { ToldAlignment } from '../../tellAlignment.ts'

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

/** The alignment that the page brings along, once it is there. */
export type ComingAlignment = Promise<ToldAlignment | undefined>

// What React makes of a promise of the server's has no `catch`.
const settled = async (coming: ComingAlignment): ComingAlignment => {
  try {
    return await coming
  } catch {
    return undefined
  }
}

/**
 * How the languages of a post's story stand to each other; asked for again after every save.
 *
 * @param coming what the page brings, so that opening it asks for nothing.
 */
export const useAlignment = (id: number, coming: ComingAlignment): Alignment => {
  const { i18n } = useTranslation()
  const { mostRecentUpdate } = useDocumentEvents()
  const links = usePostLinks()
  const address = links.api(`/${id}/alignment`)
  const savedAt = mostRecentUpdate?.updatedAt ?? ''
  const [view, setView] = useState<DeskAlignment>()
  const [isUnreachable, setUnreachable] = useState(false)

  const asked = useRef(0)
  const refresh = useCallback(async () => {
    asked.current += 1
    const own = asked.current
    const answer = await ask<ToldAlignment>(address, i18n.language)
    // One that was asked for later knows more.
    if (own !== asked.current) return
    // Two hundred marks are drawn anew; whoever types does not wait for them.
    startTransition(() => {
      setUnreachable(!answer.ok)
      if (answer.ok) setView(forDesk(answer.value))
    })
  }, [address, i18n.language])

  const isAsOpened = savedAt === ''
  useEffect(() => {
    if (savedAt === '') return
    return whenIdle(() => void refresh(), 100)
  }, [refresh, savedAt])

  useEffect(() => {
    const take = async () => {
      const told = await settled(coming)
      // A save may have been quicker, and knows more.
      if (told) setView((known) => known ?? forDesk(told))
      else await refresh()
    }
    if (isAsOpened) void take()
  }, [coming, isAsOpened, refresh])

  useEffect(() => {
    const refreshNow = () => void refresh()
    window.addEventListener('focus', refreshNow)
    return () => window.removeEventListener('focus', refreshNow)
  }, [refresh])

  const settle: Alignment['settle'] = useCallback(
    async (answer, joints) => {
      const body = { answer, joints: joints.map(seen) }
      const answered = await ask<object>(address, i18n.language, { method: 'POST', body })
      await refresh()
      return answered
    },
    [address, i18n.language, refresh],
  )
  return { view, isUnreachable, refresh, settle }
}
