/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that scroll, stick and are skipped while out of sight cannot be those of a <table> */

import { memo, type ReactNode } from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import { columnLabel } from '../../live/columnLabel.ts'
import type { SpecColumn } from '../../specGrid.ts'
import type { Words } from '../useWords.ts'
import { FocusableCell } from './FocusableCell.tsx'
import { GridCell } from './GridCell.tsx'

type Props = {
  readonly columns: readonly SpecColumn[]
  readonly shown: readonly Locale[]
  readonly focusColumn?: number
  readonly focusLocale: Locale
  readonly mode: GridMode
  readonly selectedFrom?: number
  readonly selectedTo?: number
  readonly isReadOnly: boolean
  readonly isLocked: boolean
  readonly problems?: ReadonlyMap<number, string>
  readonly words: Words
}

const gridHead = (props: Props): ReactNode => {
  const { columns, shown, focusColumn, focusLocale, mode, words, isReadOnly } = props
  const from = props.selectedFrom ?? columns.length
  const to = props.selectedTo ?? -2
  const locale = shown[0] ?? words.language
  return (
    <div role="row" aria-rowindex={1} className="spec-grid__row spec-grid__row--head">
      <FocusableCell
        className="spec-grid__cell spec-grid__cell--chip spec-grid__cell--head"
        role="columnheader"
        row={-1}
        column={-1}
        isSelected={from <= -1 && to >= -1}
        hasFocus={focusColumn === -1}
      >
        {words.say('chip')}
      </FocusableCell>
      {columns.map((column, at) => (
        <GridCell
          key={column.id}
          row={-1}
          column={at}
          text={column.label}
          property={column.property}
          align={column.align}
          shown={shown}
          focus={focusColumn === at ? focusLocale : undefined}
          mode={focusColumn === at ? mode : 'cell'}
          isSelected={at >= from && at <= to}
          isReadOnly={isReadOnly}
          isLocked={props.isLocked && focusColumn === at}
          problem={props.problems?.get(at)}
          columnName={columnLabel(column, locale) || words.say('columnNumber', { column: at + 1 })}
          rowName=""
          words={words}
        />
      ))}
    </div>
  )
}

/** The row of column labels, above the rows and always in sight. */
export const GridHead = memo(gridHead)
