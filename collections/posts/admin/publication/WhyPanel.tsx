'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import type { WhyItem } from '../../../../src/features/publication/standing/why.ts'
import { openDrafts } from '../draft/openDrafts.ts'
import { panelMessages as words } from './messages.ts'
import { usePublicationLinks } from './usePublicationLinks.ts'

const levels = { ok: words.levelOk, warning: words.levelWarning, bad: words.levelBad } as const

const WhyRow = ({ item }: { readonly item: WhyItem }) => {
  const say = useWords()
  return (
    <li className={`why__item why__item--${item.level}`}>
      <span aria-hidden="true" className="why__sign" />
      <div>
        <p>
          <span className="desk-unseen">{say(levels[item.level])}: </span>
          {item.text}
        </p>
        {item.advice !== null && <p className="why__advice">{item.advice}</p>}
      </div>
    </li>
  )
}

/** One click, and every link between the desk and its readers is looked at. */
export const WhyPanel = ({ standing }: { readonly standing: Standing }) => {
  const say = useWords()
  const listId = useId()
  const { i18n } = useTranslation()
  const links = usePublicationLinks()
  const [items, setItems] = useState<readonly WhyItem[] | 'asking' | undefined>()
  const [problem, setProblem] = useState(false)
  const { id, isPublished } = standing.own
  const isOpen = items !== undefined

  const look = async (): Promise<void> => {
    setItems('asking')
    setProblem(false)
    // What is on the screen is what is checked.
    await openDrafts.of(id)?.flush()
    const answer = await ask<{ items: WhyItem[] }>(links.post(id, '/why'), i18n.language)
    setProblem(!answer.ok)
    setItems(answer.ok ? answer.value.items : [])
  }
  return (
    <div className="why">
      <button
        aria-controls={isOpen ? listId : undefined}
        aria-expanded={isOpen}
        className="story-row__quiet"
        onClick={() => (isOpen ? setItems(undefined) : void look())}
        type="button"
      >
        {say(isPublished ? words.whyLive : words.why)}
      </button>
      <div aria-live="polite" id={listId}>
        {items === 'asking' && <p className="why__asking">{say(words.whyChecking)}</p>}
        {problem && <p className="why__asking">{say(words.unreachable)}</p>}
        {Array.isArray(items) && items.length > 0 && (
          <>
            <ul className="why__list">
              {items.map((item: WhyItem) => (
                <WhyRow item={item} key={item.text} />
              ))}
            </ul>
            <button className="story-row__quiet" onClick={() => void look()} type="button">
              {say(words.whyAgain)}
            </button>
          </>
        )}
      </div>
    </div>
  )
}
