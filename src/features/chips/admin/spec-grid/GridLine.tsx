import type { ReactNode } from 'react'
import { type Locale, type LocalizedText, otherLocale } from '../../../../kernel/locale.ts'
import type { Words } from '../useWords.ts'

type Props = {
  readonly text: LocalizedText
  readonly locale: Locale
  readonly isAlone: boolean
  /** What stands there while neither language says anything. */
  readonly waiting?: string
  readonly words: Words
}

/**
 * One language of a cell that has not the focus.
 *
 * Where it says nothing and the other language does, that is marked; a line that stands alone shows
 * the other language's words beside the mark, so that there is something to translate from.
 */
export const GridLine = ({ text, locale, isAlone, waiting, words }: Props): ReactNode => {
  const own = text[locale]
  const other = text[otherLocale(locale)]
  if (!own && !other && waiting) {
    return (
      <span className="spec-grid__line spec-grid__line--waiting" data-locale={locale}>
        {waiting}
      </span>
    )
  }
  if (own || !other) {
    return (
      <span className="spec-grid__line" data-locale={locale} lang={locale}>
        {own ?? ''}
      </span>
    )
  }
  return (
    <span className="spec-grid__line spec-grid__line--missing" data-locale={locale}>
      <span className="spec-grid__lack">
        {words.say(locale === 'en' ? 'lacksEnglish' : 'lacksChinese')}
      </span>
      {isAlone && <span lang={otherLocale(locale)}>{other}</span>}
    </span>
  )
}
