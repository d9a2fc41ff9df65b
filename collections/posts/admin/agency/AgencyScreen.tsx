'use client'
import { Link } from '@payloadcms/ui'

import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { StartSide } from '../both/StartSide.tsx'
import { agencyWords as words } from './messages.ts'
import { SendCard } from './SendCard.tsx'
import { TakeBackCard } from './TakeBackCard.tsx'
import './agency.css'

type Props = {
  readonly id: number
  /** The language of the post that was opened. */
  readonly own: Locale
  readonly titles: Readonly<Partial<Record<Locale, string | null>>>
}

/** A story on its way to an agency and back. */
export const AgencyScreen = ({ id, own, titles }: Props) => {
  const say = useWords()
  const links = usePostLinks()
  const missing = locales.find((language) => !(language in titles))
  return (
    <main className="agency__page">
      <h1>{say(words.title)}</h1>
      <p className="agency__story">
        {locales.map((language) =>
          titles[language] ? (
            <span key={language} lang={language}>
              {titles[language]}
            </span>
          ) : null,
        )}
        <Link href={links.both(id)} prefetch={false}>
          {say(words.back)}
        </Link>
      </p>
      {missing ? (
        <StartSide id={id} language={missing} />
      ) : (
        <>
          <SendCard id={id} own={own} />
          <TakeBackCard id={id} />
        </>
      )}
    </main>
  )
}
