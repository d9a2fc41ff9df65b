/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that scroll, stick and are skipped while out of sight cannot be those of a <table> */

import { memo, type ReactNode } from 'react'
import { type Locale, otherLocale } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import { columnLabel } from '../../live/columnLabel.ts'
import type { SpecColumn, SpecRow } from '../../specGrid.ts'
import type { ChipName } from '../chipName.ts'
import type { HeldCell } from '../heldCellsOf.ts'
import type { Words } from '../useWords.ts'
import { ChipPicker } from './ChipPicker.tsx'
import { FocusableCell } from './FocusableCell.tsx'
import { GridCell } from './GridCell.tsx'
import { useNearRow } from './useNearRow.ts'

type Props = {
  readonly index: number
  readonly row: SpecRow
  readonly columns: readonly SpecColumn[]
  readonly shown: readonly Locale[]
  /** The focused column; absent where the focus is in another row. */
  readonly focusColumn?: number
  readonly focusLocale: Locale
  readonly mode: GridMode
  /** The selected columns, first and last; absent where the row is outside the selection. */
  readonly selectedFrom?: number
  readonly selectedTo?: number
  /** The chip's names; `null` where it was asked for and not found. */
  readonly chip?: ChipName | null
  /** What is held of the chip, by property. */
  readonly held?: ReadonlyMap<string, HeldCell>
  readonly isReadOnly: boolean
  readonly isLocked: boolean
  /** What is wrong, by column. */
  readonly problems?: ReadonlyMap<number, string>
  readonly words: Words
}

const chipNameOf = ({ row, chip, words, shown }: Props): string => {
  if (!row.chip) return ''
  if (chip === null) return words.say('chipLost', { id: row.chip })
  const locale = shown[0] ?? words.language
  return chip?.names[locale] ?? chip?.names[otherLocale(locale)] ?? `#${row.chip}`
}

const gridRow = (props: Props): ReactNode => {
  const { index, row, columns, shown, focusColumn, focusLocale, mode, words, isReadOnly } = props
  const from = props.selectedFrom ?? columns.length
  const to = props.selectedTo ?? -2
  const locale = shown[0] ?? words.language
  const firstText = row.cells[columns[0]?.id ?? '']?.text
  const rowName = firstText?.[locale] || words.say('rowNumber', { row: index + 1 })
  const chipName = chipNameOf(props)
  const onChip = focusColumn === -1
  const { row: frame, isNear, height } = useNearRow(index)

  if (!isNear && focusColumn === undefined) {
    const style = { minHeight: height ?? `${2.4 * shown.length}em` }
    return <div ref={frame} role="presentation" className="spec-grid__row" style={style} />
  }
  return (
    <div ref={frame} role="row" aria-rowindex={index + 2} className="spec-grid__row">
      <FocusableCell
        className="spec-grid__cell spec-grid__cell--chip"
        role="rowheader"
        row={index}
        column={-1}
        isSelected={from <= -1 && to >= -1}
        problem={props.problems?.get(-1)}
        hasFocus={onChip && isReadOnly}
      >
        {!isReadOnly && (
          <span
            className="spec-grid__grip spec-grid__grip--row"
            data-drag="row"
            title={words.say('dragRow', { row: index + 1 })}
          />
        )}
        <span className="spec-grid__number">{index + 1}</span>
        {onChip && !isReadOnly ? (
          <ChipPicker
            row={index}
            chip={row.chip ?? null}
            name={chipName}
            locale={locale}
            mode={mode}
            words={words}
          />
        ) : (
          <span
            className={`spec-grid__chip${props.chip === null ? ' spec-grid__chip--lost' : ''}`}
            data-empty={chipName === '' ? true : undefined}
          >
            {chipName || (isReadOnly ? '' : words.say('chip'))}
          </span>
        )}
      </FocusableCell>
      {columns.map((column, at) => (
        <GridCell
          key={column.id}
          row={index}
          column={at}
          text={row.cells[column.id]?.text}
          held={column.property ? props.held?.get(column.property) : undefined}
          align={column.align}
          shown={shown}
          focus={focusColumn === at ? focusLocale : undefined}
          mode={focusColumn === at ? mode : 'cell'}
          isSelected={at >= from && at <= to}
          isReadOnly={isReadOnly}
          isLocked={props.isLocked && focusColumn === at}
          problem={props.problems?.get(at)}
          columnName={columnLabel(column, locale) || words.say('columnNumber', { column: at + 1 })}
          rowName={rowName}
          words={words}
        />
      ))}
    </div>
  )
}

/** A row of a grid with its chip; drawn again only when it has changed. */
export const GridRow = memo(gridRow)
