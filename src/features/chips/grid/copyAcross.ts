import { type Locale, type LocalizedText, otherLocale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import { mapTexts } from './mapTexts.ts'
import { readsTheSame } from './readsTheSame.ts'

/**
 * Fill what is missing in a language from the other, where both would read the same.
 *
 * Figures and units only: words are left for a person to translate.
 */
export const copyAcross = (grid: SpecGrid, to: Locale): SpecGrid =>
  mapTexts(grid, (text): LocalizedText => {
    const words = text[otherLocale(to)]
    return words && !text[to] && readsTheSame(words) ? { ...text, [to]: words } : text
  })
