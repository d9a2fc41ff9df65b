'use client'
import { useEffect, useRef } from 'react'

import { useWords } from '../../../bilingual/admin/useWords.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'
import type { Move, Question } from './useMoving.ts'

/** Ask which of two moments is meant, where the clock shows the same time twice. */
export const MoveQuestion = ({
  question,
  move,
  leave,
}: {
  readonly question: Question
  readonly move: (wanted: Move, choice: 'earlier' | 'later') => Promise<void>
  readonly leave: () => void
}) => {
  const say = useWords()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div aria-label={question.text} className="desk-calendar__question" role="alertdialog">
      <p>{question.text}</p>
      <button onClick={() => void move(question, 'earlier')} ref={first} type="button">
        {say(words.first)}
      </button>
      <button onClick={() => void move(question, 'later')} type="button">
        {say(words.second)}
      </button>
      <button onClick={leave} type="button">
        {say(words.leave)}
      </button>
    </div>
  )
}
