'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { languageWords } from '../../../src/features/bilingual/admin/languageWords.ts'
import { usePostLinks } from '../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { bilingualMessages } from '../../../src/features/bilingual/messages.ts'
import type { Locale } from '../../../src/kernel/locale.ts'

type Props = {
  /** The post that is there. */
  readonly id: number
  readonly language: Locale
}

/** Begin the language that a story lacks, laid out like the other, and go to both: one click. */
export const StartVersion = ({ id, language }: Props) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [isBusy, setBusy] = useState(false)
  const start = async () => {
    setBusy(true)
    const options = { method: 'POST', body: { isLaidOut: true } }
    const answer = await ask(links.api(`/${id}/counterpart`), i18n.language, options)
    if (answer.ok) {
      window.location.assign(links.both(id))
      return
    }
    toast.error(answer.problem ?? say(bilingualMessages.unreachable))
    setBusy(false)
  }
  return (
    <button
      aria-busy={isBusy}
      className="story-cell__write"
      disabled={isBusy}
      onClick={() => void start()}
      type="button"
    >
      <span aria-hidden="true">＋ </span>
      {say(languageWords[language].write)}
    </button>
  )
}
