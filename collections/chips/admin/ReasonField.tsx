'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { factWords as words } from './factWords.ts'
import { useFocus } from './useFocus.ts'

type Props = { readonly reason: string; readonly onChange: (to: string) => void }

/** Why something is done to a record; takes the keyboard when it comes. */
export const ReasonField = ({ reason, onChange }: Props) => {
  const say = useWords()
  return (
    <label className="fact-form__field fact-form__field--wide">
      {say(words.reason)}
      <input
        maxLength={500}
        onChange={({ target }) => onChange(target.value)}
        ref={useFocus()}
        type="text"
        value={reason}
      />
    </label>
  )
}
