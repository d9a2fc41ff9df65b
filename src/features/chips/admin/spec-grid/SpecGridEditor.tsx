/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that scroll, stick and are skipped while out of sight cannot be those of a <table> */

import {
  type CSSProperties,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import { columnWidths } from '../../grid/columnWidths.ts'
import { copyAcross } from '../../grid/copyAcross.ts'
import { countMissing } from '../../grid/countMissing.ts'
import { moveColumns } from '../../grid/moveColumns.ts'
import { moveRows } from '../../grid/moveRows.ts'
import { setColumnProperty } from '../../grid/setColumnProperty.ts'
import { setRowChip } from '../../grid/setRowChip.ts'
import { findTableProperty } from '../../live/tableProperty.ts'
import type { SpecGrid } from '../../specGrid.ts'
import type { ChipName } from '../chipName.ts'
import type { HeldCells } from '../heldCellsOf.ts'
import { useHeldCells } from '../useHeldCells.ts'
import type { Words } from '../useWords.ts'
import { type GridActions, GridActionsContext } from './gridActions.ts'
import { GridHead } from './GridHead.tsx'
import type { GridNotice } from './gridNotice.ts'
import { GridRow } from './GridRow.tsx'
import { GridStatus } from './GridStatus.tsx'
import { GridToolbar } from './GridToolbar.tsx'
import { HeldOrigin } from './HeldOrigin.tsx'
import { isLargeGrid } from './isLargeGrid.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { PropertyDialog } from './PropertyDialog.tsx'
import { useChipNames } from './useChipNames.ts'
import { useDragReorder } from './useDragReorder.ts'
import { useGridClipboard } from './useGridClipboard.ts'
import { useGridCommands } from './useGridCommands.ts'
import { useGridFocus } from './useGridFocus.ts'
import { useGridHistory } from './useGridHistory.ts'
import { useGridPointer } from './useGridPointer.ts'
import { useGridSpot } from './useGridSpot.ts'
import { WatchRowContext } from './useNearRow.ts'
import { useRowWatcher } from './useRowWatcher.ts'
import { useShownLocales } from './useShownLocales.ts'
import './SpecGridEditor.css'

/** What is wrong, by row (`-1` for the labels) and column (`-1` for the row itself). */
export type ProblemMap = ReadonlyMap<number, ReadonlyMap<number, string>>

const heldAt = (grid: SpecGrid, held: HeldCells, place: { row: number; column: number }) => {
  const property = grid.columns[place.column]?.property
  const chip = grid.rows[place.row]?.chip
  return property && chip ? held.get(chip)?.get(property) : undefined
}

type Props = {
  readonly value: SpecGrid
  readonly onChange: (grid: SpecGrid) => void
  /** Somebody who may only look. */
  readonly isReadOnly: boolean
  /** The moment of a save: nothing is changed, and the focus stays where it is. */
  readonly isLocked: boolean
  readonly labelId: string
  readonly problems: ProblemMap
  readonly words: Words
}

/**
 * The grid editor of a spec table, as a spreadsheet behaves and as ARIA names it.
 *
 * - *focus*: the one place that keys belong to, a line of a cell; a stop for Tab.
 * - *mode*: whether keys move between cells or write in one (`GridMode`).
 * - *range*: the selected rectangle; the focused cell where nothing else is selected.
 */
export const SpecGridEditor = (props: Props): ReactNode => {
  const { value, onChange, isReadOnly, isLocked, labelId, problems, words } = props
  const isFixed = isReadOnly || isLocked
  const keeper = useGridHistory(value, onChange)
  const grid = keeper.history.present
  const { shown, locales, show } = useShownLocales()
  const place = useGridSpot(grid, locales)
  const { spot, range, setMode, setFocused } = place
  const [notice, notify] = useState<GridNotice>()
  const [dialog, setDialog] = useState<'paste' | 'keys' | 'property'>()
  const [chips, learnChip] = useChipNames(grid)
  const { held } = useHeldCells(grid, words.language)
  const hintId = useId()

  const commands = useGridCommands(keeper, place, locales, words, notify, isFixed)
  const clipboard = useGridClipboard(keeper, place, words, notify, isFixed)
  const root = useGridFocus(place)
  const frame = useRef<HTMLDivElement>(null)
  const watchRow = useRowWatcher(frame, isLargeGrid(grid))
  const pointer = useGridPointer(place, isReadOnly)
  const { line, ...drag } = useDragReorder((axis, from, target) => {
    const before = keeper.present()
    if (axis === 'row') {
      const row = before.rows[from]
      if (row) keeper.act({ kind: 'change', grid: moveRows(before, [row.id], target) })
      place.go({ ...spot.focus, row: target })
      notify({ text: words.say('rowsMoved', { row: target + 1 }), tone: 'info' })
    } else {
      const column = before.columns[from]
      if (column) keeper.act({ kind: 'change', grid: moveColumns(before, [column.id], target) })
      place.go({ ...spot.focus, column: target })
      notify({ text: words.say('columnsMoved', { column: target + 1 }), tone: 'info' })
    }
  }, isFixed)

  const pointAtChip = (chip: ChipName | null, index: number): void => {
    const before = keeper.present()
    const row = before.rows[index]
    if (isFixed || !row) return
    if (chip) learnChip(chip)
    keeper.act({
      kind: 'change',
      grid: setRowChip(before, row.id, chip?.id ?? null, chip?.names),
    })
    const name = chip?.names[words.language] ?? chip?.names['zh-TW'] ?? chip?.names.en ?? ''
    notify({
      text: chip
        ? words.say('chipSet', { row: index + 1, name })
        : words.say('chipCleared', { row: index + 1 }),
      tone: 'info',
    })
  }

  const latest = useRef({ type: commands.type, pointAtChip })
  useEffect(() => {
    latest.current = { type: commands.type, pointAtChip }
  })
  const actions = useMemo<GridActions>(
    () => ({
      type: (text) => latest.current.type(text),
      setMode,
      pointAtChip: (chip, row) => latest.current.pointAtChip(chip, row),
      announce: (text) => notify({ text, tone: 'info' }),
    }),
    [setMode],
  )

  const copySame = useCallback(
    (to: Locale) => {
      const before = keeper.present()
      const { same } = countMissing(before, to)
      keeper.act({ kind: 'change', grid: copyAcross(before, to) })
      notify({ text: words.say('copiedSame', { count: same }), tone: 'info' })
    },
    [keeper, words],
  )

  const onBlur = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setFocused(false)
    keeper.flush()
    setMode('cell')
  }

  // While somebody writes the columns stay as wide as they were: the text must not jump.
  const [measured, setMeasured] = useState(grid)
  if (
    measured !== grid &&
    (spot.mode === 'cell' || measured.columns.length !== grid.columns.length)
  ) {
    setMeasured(grid)
  }
  const style = useMemo(() => {
    const widths = columnWidths(measured, locales)
    return {
      '--spec-grid-first': `${widths[0] ?? 0}em`,
      '--spec-grid-columns': widths.map((width) => `minmax(${width}em, ${width}fr)`).join(' '),
      '--spec-grid-rest': widths
        .slice(1)
        .map((width) => `minmax(${width}em, ${width}fr)`)
        .join(' '),
      '--spec-grid-width': `${widths.reduce((sum, width) => sum + width, 0)}em`,
    } as CSSProperties
  }, [locales, measured])

  const inRow = (row: number): boolean => row >= range.top && row <= range.bottom
  const rowProps = (row: number) => ({
    columns: grid.columns,
    shown: locales,
    focusColumn: spot.focus.row === row ? spot.focus.column : undefined,
    focusLocale: spot.focus.row === row ? spot.focus.locale : (locales[0] ?? 'en'),
    mode: spot.focus.row === row ? spot.mode : ('cell' as const),
    selectedFrom: inRow(row) ? range.left : undefined,
    selectedTo: inRow(row) ? range.right : undefined,
    isReadOnly,
    isLocked: spot.focus.row === row && isLocked,
    problems: problems.get(row),
    words,
  })
  const leaveWithMouse =
    <Arguments extends unknown[]>(run: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      setFocused(true)
      run(...given)
    }
  const chooseProperty = (property: string | undefined): void => {
    setDialog(undefined)
    const before = keeper.present()
    const at = Math.max(0, range.left)
    const column = before.columns[at]
    if (isFixed || !column) return
    keeper.act({ kind: 'change', grid: setColumnProperty(before, column.id, property) })
    const name = findTableProperty(property)?.label[words.language] ?? ''
    const said = { column: at + 1, name }
    notify({
      text: words.say(property === undefined ? 'propertyCleared' : 'propertySet', said),
      tone: 'info',
    })
  }

  return (
    <div className="spec-grid" data-shown={shown} data-read-only={isReadOnly || undefined}>
      <GridToolbar
        words={words}
        shown={shown}
        show={show}
        isReadOnly={isReadOnly}
        canUndo={keeper.history.past.length > 0}
        canRedo={keeper.history.future.length > 0}
        onRow={range.bottom >= 0 && range.top >= 0}
        onColumn={range.right >= 0}
        align={grid.columns[Math.max(0, range.left)]?.align}
        structure={commands.structure}
        undo={commands.undo}
        redo={commands.redo}
        openPaste={() => setDialog('paste')}
        openProperty={() => setDialog('property')}
        openKeys={() => setDialog('keys')}
      />
      <GridActionsContext value={actions}>
        <div ref={frame} className="spec-grid__frame">
          {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its cells has it */}
          <div
            ref={root}
            role="grid"
            aria-labelledby={labelId}
            aria-describedby={isReadOnly ? undefined : hintId}
            aria-multiselectable="true"
            aria-rowcount={grid.rows.length + 1}
            aria-readonly={isReadOnly || undefined}
            aria-busy={isLocked || undefined}
            className="spec-grid__grid"
            style={style}
            onFocus={() => setFocused(true)}
            onBlur={onBlur}
            onKeyDown={(event) => {
              // Before a save by Ctrl+S, which reads the form.
              if (event.ctrlKey || event.metaKey) keeper.flush()
              commands.onKeyDown(event)
            }}
            onCopy={clipboard.onCopy}
            onCut={clipboard.onCut}
            onPaste={clipboard.onPaste}
            {...pointer}
            {...drag}
          >
            <div role="rowgroup" className="spec-grid__head">
              <GridHead {...rowProps(-1)} />
            </div>
            <div role="rowgroup">
              <WatchRowContext value={watchRow}>
                {grid.rows.map((row, index) => (
                  <GridRow
                    key={row.id}
                    index={index}
                    row={row}
                    chip={row.chip ? chips.get(row.chip) : undefined}
                    held={row.chip ? held.get(row.chip) : undefined}
                    {...rowProps(index)}
                  />
                ))}
              </WatchRowContext>
            </div>
            <div ref={line} className="spec-grid__drop" hidden />
          </div>
        </div>
      </GridActionsContext>
      {!isReadOnly && (
        <p id={hintId} className="spec-grid__hint">
          {words.say('gridHint')}
        </p>
      )}
      <HeldOrigin cell={heldAt(grid, held, spot.focus)} words={words} />
      <GridStatus
        grid={grid}
        shown={locales}
        notice={notice}
        isReadOnly={isReadOnly}
        copySame={copySame}
        words={words}
      />
      {dialog === 'keys' && <KeysDialog words={words} onClose={() => setDialog(undefined)} />}
      {dialog === 'property' && (
        <PropertyDialog
          current={grid.columns[Math.max(0, range.left)]?.property}
          words={words}
          choose={leaveWithMouse(chooseProperty)}
          onClose={leaveWithMouse(() => setDialog(undefined))}
        />
      )}
      {dialog === 'paste' && (
        <PasteDialog
          locale={spot.focus.locale}
          words={words}
          paste={clipboard.pasteFrom}
          notice={notice?.tone === 'error' ? notice.text : undefined}
          onClose={leaveWithMouse(() => setDialog(undefined))}
        />
      )}
    </div>
  )
}
