import { isDeepStrictEqual } from 'node:util'

import type { SpecTableBlock } from '../../../content/blocks.ts'
import type { CellChange } from '../../../features/chips/live/changesBetween.ts'
import { changesBetween } from '../../../features/chips/live/changesBetween.ts'
import { columnLabel } from '../../../features/chips/live/columnLabel.ts'
import type { FilledCell } from '../../../features/chips/live/fillGrid.ts'
import { fillGrid } from '../../../features/chips/live/fillGrid.ts'
import type { SpecGrid } from '../../../features/chips/specGrid.ts'
import { specGridSchema } from '../../../features/chips/specGrid.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { SpecTableRecord } from '../../queries/articleRecord.ts'
import { shownOn } from '../../queries/shownOn.ts'
import type { SpecCellView, SpecMoment, SpecTableView } from './articleNode.ts'
import { countTitle } from './countTitle.ts'
import type { Parsing } from './parsing.ts'
import { knownNow } from '../../../features/chips/facts/knownNow.ts'

type Grounds = Pick<FilledCell, 'facts' | 'events'>

const isHeld = ({ facts, events }: Grounds): boolean => facts.length + events.length > 0

// That no event speaks is a text, and nothing known.
const isKnown = (cell: FilledCell): boolean =>
  cell.text !== '' && (cell.origin !== 'facts' || isHeld(cell))

/** Words of a row's own are not compared, nor what is not known. */
const differFrom = (first: FilledCell | undefined, cell: FilledCell): boolean =>
  cell.origin !== 'text' &&
  isKnown(cell) &&
  first !== undefined &&
  isKnown(first) &&
  cell.text !== first.text

/** What all cells from facts of a row cite, where that is the same: then it is said once. */
const sharedCitations = (cells: readonly SpecCellView[]): readonly number[] => {
  const [first, ...others] = cells.filter(isHeld)
  const isShared =
    others.length > 0 &&
    others.every(({ citations }) => isDeepStrictEqual(citations, first?.citations))
  return isShared && first ? first.citations : []
}

const sayChange =
  ({ columns }: SpecGrid, names: readonly string[], { locale }: Parsing) =>
  ({ row, column, before, after }: CellChange) => ({
    row: names[row] ?? '',
    column: columnLabel(columns[column], locale),
    before,
    after,
  })

/** A table in one language, as it is shown, and what has to be said of its moment. */
export type ShownTable = {
  readonly view: Omit<SpecTableView, 'moment'>
  /** Its day, and what its cells say today; that is told when it is asked for, as it takes as long. */
  readonly sayMoment: () => SpecMoment | undefined
}

/** Fill a comparison table in one language; `undefined` if its grid cannot be read. */
export const shownTable = (
  table: SpecTableRecord,
  block: SpecTableBlock,
  parsing: Parsing,
): ShownTable | undefined => {
  const { locale, material, sources } = parsing
  const read = specGridSchema.safeParse(table.grid)
  if (!read.success || read.data.rows.length === 0) return undefined
  const grid = read.data
  const { id, shows, day: named } = block
  const { today, pins } = material.tableFacts
  const { day, known, isLive } = shownOn({ id, chosen: shows, day: named }, pins, parsing.moment)
  const filled = fillGrid(grid, material.tableFacts, { on: day, known: known ?? knownNow }, locale)
  const slugOf = (chip: number | null | undefined): string | undefined =>
    material.chips.get(chip ?? 0)?.slug ?? material.tableFacts.slugs.get(chip ?? 0)
  const names = grid.rows.map(
    ({ chip }, at) =>
      filled[at]?.[0]?.text ||
      material.chips.get(chip ?? 0)?.name ||
      material.tableFacts.names.get(chip ?? 0) ||
      slugOf(chip) ||
      '',
  )
  const sayMoment = (): SpecMoment | undefined => {
    if (filled.every((cells) => cells.every(({ origin }) => origin === 'text'))) return undefined
    if (isLive) return { kind: 'live', day }
    const current = fillGrid(grid, material.tableFacts, { on: today, known: knownNow }, locale)
    const changes = changesBetween(filled, current).map(sayChange(grid, names, parsing))
    return { kind: 'pinned', day, known, changes }
  }
  const first = filled[0] ?? []
  const cellView = (cell: FilledCell, row: number, column: number): SpecCellView => ({
    ...cell,
    citations: cell.sources.flatMap((source) => sources.numberOf(source) ?? []),
    differs: row > 0 && differFrom(first[column], cell),
  })
  const rowView = (chip: number | null | undefined, at: number): SpecTableView['rows'][number] => {
    const cells = (filled[at] ?? []).map((cell, column) => cellView(cell, at, column))
    const citations = sharedCitations(cells)
    return {
      chip: slugOf(chip),
      name: names[at] ?? '',
      citations,
      cells: citations.length > 0 ? cells.map((cell) => ({ ...cell, citations: [] })) : cells,
    }
  }
  const view: ShownTable['view'] = {
    kind: 'specTable',
    id: table.id,
    caption: table.title ?? '',
    nth: countTitle(table.title ?? '', parsing),
    columns: grid.columns.map((column) => ({
      label: columnLabel(column, locale),
      align: column.align,
      property: column.property,
    })),
    rows: grid.rows.map(({ chip }, at) => rowView(chip, at)),
    note: table.note || undefined,
    citations: (table.sources ?? [])
      .map((source) => sources.numberOf(relatedId(source)))
      .filter((number) => number !== undefined),
  }
  return { view, sayMoment }
}
