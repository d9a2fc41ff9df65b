'use client'

import { useParams } from 'next/navigation'

import { messages } from '../../../delivery/site/messages.ts'
import { defaultLocale, isLocale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'

export default function Failed({ reset }: { error: Error; reset: () => void }) {
  const { locale: given } = useParams()
  const locale = isLocale(given) ? given : defaultLocale
  return (
    <main className="not-found">
      <h1>{say(messages.errorTitle, locale)}</h1>
      <p>{say(messages.errorText, locale)}</p>
      <button type="button" onClick={reset}>
        {say(messages.retry, locale)}
      </button>
    </main>
  )
}
