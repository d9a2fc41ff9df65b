import type { Locale } from '../../../kernel/locale.ts'

/** The words of a cell after the name of its column, which often says what they are about. */
export const quoteOf = ({
  label,
  locale,
  quotation,
}: {
  readonly label: string
  readonly locale: Locale
  readonly quotation: string
}): string =>
  (label === '' ? quotation : `${label}${locale === 'en' ? ': ' : '：'}${quotation}`).slice(0, 2000)
