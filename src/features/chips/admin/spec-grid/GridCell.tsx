import { memo, type ReactNode } from 'react'
import type { Locale, LocalizedText } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import { findTableProperty } from '../../live/tableProperty.ts'
import type { SpecColumn } from '../../specGrid.ts'
import type { HeldCell } from '../heldCellsOf.ts'
import type { Words } from '../useWords.ts'
import { CellEditor } from './CellEditor.tsx'
import { FocusableCell } from './FocusableCell.tsx'
import { GridLine } from './GridLine.tsx'

const nothing: LocalizedText = {}

type Props = {
  readonly row: number
  readonly column: number
  readonly text?: LocalizedText
  /** What is held of the row's chip, shown where nothing is written. */
  readonly held?: HeldCell
  /** What a column shows, in its head. */
  readonly property?: string
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
  const { held } = props
  if (held) {
    const key = text?.[locale] ? 'byHandCell' : 'heldCell'
    return words.say(key, { name, text: held.text[locale] })
  }
  return text?.[locale] ? name : `${name} ${words.say('cellMissing')}`
}

const cell = (props: Props): ReactNode => {
  const { row, column, text = nothing, shown, focus, isReadOnly, words } = props
  const isHead = row === -1
  const isFilled = props.held !== undefined || props.property !== undefined
  const waitingIn = (locale: Locale): string | undefined => {
    const { held } = props
    if (held) return held.text[locale]
    const label = findTableProperty(props.property)?.label[locale]
    if (label) return label
    return isHead && !isReadOnly ? words.say('columnNumber', { column: column + 1 }) : undefined
  }
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
            waiting={waitingIn(locale)}
          />
        ) : (
          <GridLine
            key={locale}
            text={text}
            locale={locale}
            isAlone={shown.length === 1}
            waiting={locale === shown[0] || isFilled ? waitingIn(locale) : undefined}
            held={props.held}
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
