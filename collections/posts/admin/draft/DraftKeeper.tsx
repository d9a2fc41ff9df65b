'use client'

import type { UIFieldClientComponent } from 'payload'
import { useRef } from 'react'
import { useWords } from '../useWords.ts'
import { DraftState } from './DraftState.tsx'
import { useDraftTitle } from './useDraftTitle.ts'
import { useDraftSaver } from './useDraftSaver.ts'

/**
 * Saves a draft while it is written, in the place of Payload's own autosave.
 *
 * Payload's waits for a pause that a fast writer never makes, puts the server's older text over
 * newer text in another field, does not try again after a failure, and forgets what was typed in
 * the last second when the page is left. So its interval is set out of reach (`Posts.ts`), and this
 * field, which has no value of its own, does the saving.
 */
export const DraftKeeper: UIFieldClientComponent = () => {
  const words = useWords()
  const place = useRef<HTMLDivElement>(null)
  const state = useDraftSaver(place, words)
  useDraftTitle(words.say('untitled'))
  return <div ref={place}>{state ? <DraftState state={state} words={words} /> : null}</div>
}
