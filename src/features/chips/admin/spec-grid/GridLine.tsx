import type { ReactNode } from 'react'
import { type Locale, type LocalizedText, otherLocale } from '../../../../kernel/locale.ts'
import type { HeldCell } from '../heldCellsOf.ts'
import type { Words } from '../useWords.ts'
import { sayOrigin } from './sayOrigin.ts'

type Props = {
  readonly text: LocalizedText
  readonly locale: Locale
  readonly isAlone: boolean
  /** What stands there while neither language says anything. */
  readonly waiting?: string
  /** What is held of the chip: shown where nothing is written, and marked where something is. */
  readonly held?: HeldCell
  readonly words: Words
}

/**
 * One language of a cell that has not the focus.
 *
 * Where it says nothing and the other language does, that is marked; a line that stands alone shows
 * the other language's words beside the mark, so that there is something to translate from.
 */
export const GridLine = ({ text, locale, isAlone, waiting, held, words }: Props): ReactNode => {
  const own = text[locale]
  const other = text[otherLocale(locale)]
  const origin = held && { title: sayOrigin(held, words) }
  if (held && !own) {
    return (
      <span className="spec-grid__line spec-grid__line--held" data-locale={locale} {...origin}>
        {held.text[locale]}
      </span>
    )
  }
  if (held && own) {
    return (
      <span
        className="spec-grid__line spec-grid__line--hand"
        data-locale={locale}
        lang={locale}
        {...origin}
      >
        {own}
      </span>
    )
  }
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
