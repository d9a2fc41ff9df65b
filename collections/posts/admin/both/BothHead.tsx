'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { DeskAlignment } from './deskJoint.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { languageNames } from './jointWords.ts'
import { bothMessages as words } from './messages.ts'
import { nextStateOf, openStates } from './openStates.ts'
import { SearchMemory } from './SearchMemory.tsx'

type Props = {
  /** What more is done with all of it. */
  readonly aside: ReactNode
  readonly counts: DeskAlignment['counts'] | undefined
  /** The language that is shown where there is no room for two. */
  readonly shown: Locale
  readonly onShow: (language: Locale) => void
  readonly onNext: () => void
  /** How many joints have figures that do not agree, and the way to the next of them. */
  readonly doubted: number
  readonly onDoubt: () => void
  readonly onAccept: () => void
}

const nextWords = {
  stale: words.nextStale,
  untranslated: words.nextUntranslated,
  proposed: words.nextProposed,
} as const

/** How the story stands, and what is done with all of it. */
export const BothHead = (props: Props) => {
  const { aside, counts, doubted, shown, onShow, onNext, onDoubt, onAccept } = props
  const say = useWords()
  const proposed = counts?.proposed ?? 0
  return (
    <header className="both__head">
      <h1>{say(words.title)}</h1>
      <ul aria-live="polite" className="both__counts">
        {openStates.map((state) => {
          const count = counts?.[state] ?? 0
          if (count === 0) return null
          return (
            <li className={`both-state both-state--${state}`} key={state}>
              {say(words.count, { name: say(words[state]), count })}
            </li>
          )
        })}
      </ul>
      <fieldset className="both__switch">
        <legend>{say(words.show)}</legend>
        {locales.map((language) => (
          <label key={language}>
            <input
              checked={shown === language}
              name="both-shown"
              onChange={() => onShow(language)}
              type="radio"
            />
            {say(languageNames[language])}
          </label>
        ))}
      </fieldset>
      <Button buttonStyle="secondary" margin={false} onClick={onNext} size="small">
        {say(nextWords[nextStateOf(counts)])}
      </Button>
      {doubted > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={onDoubt} size="small">
          {say(words.nextDoubt, { count: doubted })}
        </Button>
      )}
      {proposed > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={onAccept} size="small">
          {say(words.acceptAll, { count: proposed })}
        </Button>
      )}
      <SearchMemory />
      {aside}
    </header>
  )
}
