'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { languageWords } from '../../../../src/features/bilingual/admin/languageWords.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { languageNames } from './jointWords.ts'
import { bothMessages as words } from './messages.ts'

/** In the place of a language that nobody has written yet: begin it, laid out like the other. */
export const StartSide = ({ id, language }: { readonly id: number; readonly language: Locale }) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [isBusy, setBusy] = useState(false)
  const start = async () => {
    setBusy(true)
    const options = { method: 'POST', body: { isLaidOut: true } }
    const answer = await ask(links.api(`/${id}/counterpart`), i18n.language, options)
    if (answer.ok) {
      window.location.reload()
      return
    }
    toast.error(answer.problem ?? say(words.unreachable))
    setBusy(false)
  }
  return (
    <div className="both__start">
      <p>{say(words.none, { language: say(languageNames[language]) })}</p>
      <Button disabled={isBusy} margin={false} onClick={() => void start()}>
        {say(languageWords[language].write)}
      </Button>
      <p>{say(words.startLaidOut)}</p>
    </div>
  )
}
