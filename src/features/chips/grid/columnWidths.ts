import { type Locale, locales } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'

/** The narrowest and the widest a column gets by itself, in em; longer texts are wrapped. */
const narrowest = 6.5
const widest = 19

/** Han characters and full-width marks take an em, everything else a little over half of one. */
const lineWidth = (line: string): number => {
  let width = 0
  for (const sign of line) {
    width += (sign.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56
    if (width > widest) return widest
  }
  return width
}

/** Estimate how wide each column has to be for its texts in the given languages, in em. */
export const columnWidths = (grid: SpecGrid, among: readonly Locale[] = locales): number[] =>
  grid.columns.map(({ id, label }) => {
    const texts = [label, ...grid.rows.map((row) => row.cells[id]?.text ?? {})]
    const longest = Math.max(
      0,
      ...texts.flatMap((text) =>
        among.flatMap((locale) => (text[locale] ?? '').split('\n').map((line) => lineWidth(line))),
      ),
    )
    return Math.round(Math.min(widest, Math.max(narrowest, longest + 2)) * 10) / 10
  })
