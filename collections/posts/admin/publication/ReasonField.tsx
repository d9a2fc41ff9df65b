'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Message } from '../../../../src/kernel/messages.ts'

/** The longest reason that the server takes, in characters. */
const longest = 500

/** A line for the reason of something that is recorded. */
export const ReasonField = ({
  label,
  value,
  onChange,
  onEscape,
}: {
  readonly label: Message
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEscape: () => void
}) => {
  const say = useWords()
  return (
    <label className="moment-form__field moment-form__field--wide">
      {say(label)}
      <textarea
        maxLength={longest}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onEscape()
        }}
        rows={2}
        value={value}
      />
    </label>
  )
}
