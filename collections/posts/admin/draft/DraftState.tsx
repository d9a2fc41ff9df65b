'use client'

import type { ReactNode } from 'react'
import type { Words } from '../useWords.ts'
import type { DraftState as State } from './draftSaver.ts'
import './DraftState.css'

const textOf = (state: State, words: Words): string => {
  switch (state.kind) {
    case 'saved': {
      if (state.at === undefined) return words.say('draftSaved')
      const time = new Date(state.at).toLocaleTimeString(words.language, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
      return words.say('draftSavedAt', { time })
    }
    case 'unsaved':
      return words.say('draftUnsaved')
    case 'saving':
      return words.say('draftSaving')
    case 'stuck':
      return words.say('draftStuck')
    case 'refused':
      return words.say('draftRefused', { reason: state.message })
  }
}

/** Tells a writer whether the draft is saved; loudly only when it cannot be. */
export const DraftState = ({ state, words }: { state: State; words: Words }): ReactNode => {
  const isTrouble = state.kind === 'stuck' || state.kind === 'refused'
  return (
    <p
      className={`draft-state draft-state--${state.kind}`}
      role={isTrouble ? 'alert' : undefined}
      data-draft-state={state.kind}
    >
      <span className="draft-state__mark" aria-hidden="true" />
      {textOf(state, words)}
    </p>
  )
}
