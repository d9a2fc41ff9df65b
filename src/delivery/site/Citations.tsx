import type { Locale } from '../../kernel/locale.ts'
import { Phrases } from './Phrases.tsx'

type Props = { readonly numbers: readonly number[]; readonly locale: Locale }

/** Cite sources by their numbers, each a link to the list of sources. */
export const Citations = ({ numbers, locale }: Props) =>
  numbers.length === 0 ? null : (
    <Phrases
      phrases={numbers.map((number) => ({ kind: 'citation', number, locator: undefined }))}
      locale={locale}
    />
  )
