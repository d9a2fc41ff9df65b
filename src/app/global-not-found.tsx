import '../delivery/site/style/base.css'
import '../delivery/site/style/reference.css'

import type { Metadata } from 'next'

import { addresses } from '../delivery/addresses.ts'
import { messages } from '../delivery/site/messages.ts'
import { defaultLocale, locales } from '../kernel/locale.ts'
import { say } from '../kernel/messages.ts'

export const metadata: Metadata = { title: say(messages.notFoundTitle, defaultLocale) }

export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <main className="not-found">
          {locales.map((locale) => (
            <div key={locale} lang={locale}>
              <h1>{say(messages.notFoundTitle, locale)}</h1>
              <p>{say(messages.notFoundText, locale)}</p>
              <p>
                <a href={addresses.home(locale)}>{say(messages.home, locale)}</a>
              </p>
            </div>
          ))}
        </main>
      </body>
    </html>
  )
}
