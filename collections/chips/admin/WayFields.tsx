'use client'
import { useId } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Approval } from '../../../src/features/chips/facts/statement.ts'
import { factWords as words } from './factWords.ts'

const ways = [
  ['correct', words.wayCorrect],
  ['change', words.wayChange],
  ['disagree', words.wayDisagree],
] as const

type Props = {
  readonly approval: Approval
  readonly onChange: (approval: Approval) => void
}

/** How a fact that contradicts what is held takes its place, and why. */
export const WayFields = ({ approval, onChange }: Props) => {
  const say = useWords()
  const id = useId()
  return (
    <>
      <fieldset className="fact-form__ways">
        <legend>{say(words.how)}</legend>
        {ways.map(([way, label]) => (
          <label key={way}>
            <input
              checked={approval.way === way}
              name={`${id}-way`}
              onChange={() => onChange({ ...approval, way })}
              type="radio"
              value={way}
            />
            {say(label)}
          </label>
        ))}
      </fieldset>
      <label className="fact-form__field fact-form__field--wide">
        {say(words.reason)}
        <input
          maxLength={500}
          onChange={({ target }) => onChange({ ...approval, reason: target.value })}
          type="text"
          value={approval.reason ?? ''}
        />
      </label>
    </>
  )
}
