'use client'
import { bilingualMessages } from '../messages.ts'
import type { PostState } from '../story.ts'
import { useWords } from './useWords.ts'

const words = {
  draft: bilingualMessages.stateDraft,
  published: bilingualMessages.statePublished,
  changed: bilingualMessages.stateChanged,
  trashed: bilingualMessages.stateTrashed,
} as const

const short = { ...words, changed: bilingualMessages.stateChangedShort } as const

/** The state of a post: a word and, beside it, a shape that needs no colour to be told. */
export const StateMark = ({
  state,
  isShort = false,
}: {
  readonly state: PostState | 'trashed'
  readonly isShort?: boolean
}) => {
  const say = useWords()
  return (
    <span className={`story-state story-state--${state}`} title={say(words[state])}>
      <span aria-hidden="true" className="story-state__shape" />
      {say((isShort ? short : words)[state])}
    </span>
  )
}
