'use client'
import { useState } from 'react'

import { bilingualMessages } from '../messages.ts'
import { sayMoment } from './sayMoment.ts'
import { useWords } from './useWords.ts'

/** Until when a post is under embargo, under its state; nothing once that is over. */
export const EmbargoMark = ({ until }: { readonly until: string }) => {
  const say = useWords()
  const [isOver] = useState(() => Date.parse(until) <= Date.now())
  if (isOver) return null
  return (
    <small className="story-embargo">
      {say(bilingualMessages.embargoedUntil, { at: sayMoment(until) })}
    </small>
  )
}
