import { type ReactNode, useDeferredValue } from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import { countMissing } from '../../grid/countMissing.ts'
import type { SpecGrid } from '../../specGrid.ts'
import type { Words } from '../useWords.ts'
import type { GridNotice } from './gridNotice.ts'

type Props = {
  readonly grid: SpecGrid
  readonly shown: readonly Locale[]
  readonly notice?: GridNotice
  readonly isReadOnly: boolean
  readonly copySame: (to: Locale) => void
  readonly words: Words
}

/** What happened last, how large the table is, and what a language still lacks. */
export const GridStatus = (props: Props): ReactNode => {
  const { shown, notice, isReadOnly, copySame, words } = props
  // Counting may wait; what is typed may not.
  const grid = useDeferredValue(props.grid)
  const size = { rows: grid.rows.length, columns: grid.columns.length }
  return (
    <div className="spec-grid__status">
      <output className="spec-grid__notice" data-tone={notice?.tone}>
        {notice?.text}
        {notice?.offer && (
          <button type="button" className="spec-grid__offer" onClick={notice.offer.accept}>
            {notice.offer.label}
          </button>
        )}
      </output>
      {shown.map((locale) => {
        const { missing, same } = countMissing(grid, locale)
        if (missing === 0) return null
        return (
          <span key={locale} className="spec-grid__lacking">
            {words.say(locale === 'en' ? 'missingEnglish' : 'missingChinese', { count: missing })}
            {same > 0 && !isReadOnly && (
              <button type="button" className="spec-grid__offer" onClick={() => copySame(locale)}>
                {words.say('copySame', { count: same })}
              </button>
            )}
          </span>
        )
      })}
      <span className="spec-grid__size">
        <span aria-hidden="true">{words.say('size', size)}</span>
        <span className="spec-grid__spoken">{words.say('sizeSpoken', size)}</span>
      </span>
    </div>
  )
}
