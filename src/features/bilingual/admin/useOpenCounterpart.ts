'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import type { Counterpart } from '../createCounterpart.ts'
import { bilingualMessages } from '../messages.ts'
import { ask } from './ask.ts'
import { usePostLinks } from './usePostLinks.ts'
import { useWords } from './useWords.ts'

/**
 * Open both languages of a post side by side, the other laid out on the way if need be; a refusal is
 * said on the screen.
 */
export const useOpenCounterpart = (id: number) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [isBusy, setBusy] = useState(false)
  // State comes too late for the second click of a double click.
  const asked = useRef(false)
  const open = useCallback(async () => {
    if (asked.current) return
    asked.current = true
    setBusy(true)
    const address = links.api(`/${id}/counterpart`)
    const options = { method: 'POST', body: { isLaidOut: true } }
    const answer = await ask<Counterpart>(address, i18n.language, options)
    if (answer.ok) {
      window.location.assign(links.both(id))
      return
    }
    toast.error(answer.problem ?? say(bilingualMessages.unreachable))
    asked.current = false
    setBusy(false)
  }, [i18n.language, id, links, say])
  return { open, isBusy }
}
