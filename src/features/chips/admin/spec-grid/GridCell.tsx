import { memo, type ReactNode } from 'react'
import type { Locale, LocalizedText } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import type { SpecColumn } from '../../specGrid.ts'
import type { Words } from '../useWords.ts'
import { CellEditor } from './CellEditor.tsx'
import { FocusableCell } from './FocusableCell.tsx'
import { GridLine } from './GridLine.tsx'

const nothing: LocalizedText = {}

type Props = {
  readonly row: number
  readonly column: number
  readonly text?: LocalizedText
  readonly align: SpecColumn['align']
  readonly shown: readonly Locale[]
  /** The language that has the focus; absent where this is not the focused cell. */
  readonly focus?: Locale
  readonly mode: GridMode
  readonly isSelected: boolean
  readonly isReadOnly: boolean
  readonly isLocked: boolean
  readonly problem?: string
  readonly columnName: string
  readonly rowName: string
  readonly words: Words
}

const labelOf = (props: Props, locale: Locale): string => {
  const { text, words } = props
  const language = words.say(locale === 'en' ? 'english' : 'chinese')
  const name =
    props.row === -1
      ? words.say('labelOfColumn', { column: props.column + 1, language })
      : words.say('cellName', { column: props.columnName, row: props.rowName, language })
  return text?.[locale] ? name : `${name} ${words.say('cellMissing')}`
}

const cell = (props: Props): ReactNode => {
  const { row, column, text = nothing, shown, focus, isReadOnly, words } = props
  const isHead = row === -1
  const waiting =
    isHead && !isReadOnly ? words.say('columnNumber', { column: column + 1 }) : undefined
  return (
    <FocusableCell
      className={`spec-grid__cell${isHead ? ' spec-grid__cell--head' : ''}`}
      role={isHead ? 'columnheader' : 'gridcell'}
      row={row}
      column={column}
      align={props.align}
      isSelected={props.isSelected}
      problem={props.problem}
      hasFocus={isReadOnly && focus !== undefined}
    >
      {shown.map((locale) =>
        locale === focus && !isReadOnly ? (
          <CellEditor
            key={locale}
            text={text[locale] ?? ''}
            locale={locale}
            mode={props.mode}
            label={labelOf(props, locale)}
            isLocked={props.isLocked}
            problem={props.problem}
            waiting={waiting}
          />
        ) : (
          <GridLine
            key={locale}
            text={text}
            locale={locale}
            isAlone={shown.length === 1}
            waiting={locale === shown[0] ? waiting : undefined}
            words={words}
          />
        ),
      )}
      {isHead && !isReadOnly && (
        <span
          className="spec-grid__grip spec-grid__grip--column"
          data-drag="column"
          title={words.say('dragColumn', { column: column + 1 })}
        />
      )}
    </FocusableCell>
  )
}

/** A cell of a grid, or in row `-1` the label of a column; drawn again only when it has changed. */
export const GridCell = memo(cell)
