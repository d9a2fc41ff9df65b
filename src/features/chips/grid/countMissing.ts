import { type Locale, type LocalizedText, otherLocale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import { readsTheSame } from './readsTheSame.ts'

/**
 * Count the labels and cells that speak the other language and say nothing in this one.
 *
 * `same` of them read the same in both, and can be copied; the others need a translator.
 */
export const countMissing = (
  grid: SpecGrid,
  locale: Locale,
): { readonly missing: number; readonly same: number } => {
  let missing = 0
  let same = 0
  const count = (text: LocalizedText): void => {
    const words = text[otherLocale(locale)]
    if (!words || text[locale]) return
    missing += 1
    if (readsTheSame(words)) same += 1
  }
  for (const column of grid.columns) count(column.label)
  for (const row of grid.rows) for (const cell of Object.values(row.cells)) count(cell.text)
  return { missing, same }
}
