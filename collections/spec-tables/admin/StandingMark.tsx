'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Standing } from '../../../src/features/chips/cells/standingOf.ts'
import { useFocus } from '../../chips/admin/useFocus.ts'
import { tableFactWords as words } from './tableFactWords.ts'

type Props = {
  readonly standing: Standing
  /** Whether it was ordered just now: whoever did so is taken to what came of it. */
  readonly isOrdered: boolean
}

/** Where what was found stands with the desk; of what is new there is nothing to say. */
export const StandingMark = ({ standing, isOrdered }: Props) => {
  const say = useWords()
  const focus = useFocus()
  if (standing === 'new') return null
  return (
    <span className="facts__mark" ref={isOrdered ? focus : undefined} tabIndex={-1}>
      {say(words[standing])}
    </span>
  )
}
