'use client'
import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import { languageWords } from './languageWords.ts'
import { useOpenCounterpart } from './useOpenCounterpart.ts'
import { useWords } from './useWords.ts'

/** Write the other language of a post: one click opens its draft. */
export const WriteCounterpart = ({
  id,
  language,
}: {
  readonly id: number
  readonly language: Locale
}) => {
  const say = useWords()
  const { open, isBusy } = useOpenCounterpart(id)
  return (
    <button
      aria-busy={isBusy}
      className="story-cell__write"
      onClick={() => void open()}
      type="button"
    >
      <span aria-hidden="true">＋ </span>
      {say(languageWords[otherLocale(language)].write)}
    </button>
  )
}
