import type { Locale } from '../../../kernel/locale.ts'
import { Phrases } from '../Phrases.tsx'

/** Name sources by their numbers in the list of the page. */
export const Citations = ({
  numbers,
  locale,
}: {
  readonly numbers: readonly number[]
  readonly locale: Locale
}) =>
  numbers.length === 0 ? null : (
    <Phrases
      phrases={numbers.map((number) => ({ kind: 'citation', number, locator: undefined }))}
      locale={locale}
    />
  )
