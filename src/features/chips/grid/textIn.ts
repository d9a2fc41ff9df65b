import type { Locale } from '../../../kernel/locale.ts'
import type { SpecCell } from '../specGrid.ts'

/** Give the words of a cell in a language; an absent cell and an absent language are `''`. */
export const textIn = (cell: SpecCell | undefined, locale: Locale): string =>
  cell?.text[locale] ?? ''
