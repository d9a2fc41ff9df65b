import type { Restructured, StructureCommand } from '../../grid/changeStructure.ts'
import type { SpecGrid } from '../../specGrid.ts'
import type { Words } from '../useWords.ts'

/** Say what became of rows and columns, or that they are at the edge already. */
export const sayStructure = (
  command: StructureCommand,
  before: SpecGrid,
  { grid, range }: Restructured,
  words: Words,
): string => {
  if (grid === before) return words.say('atEdge')
  switch (command) {
    case 'add-row-above':
    case 'add-row-below':
      return words.say('rowAdded', { row: range.top + 1 })
    case 'move-rows-up':
    case 'move-rows-down':
      return words.say('rowsMoved', { row: range.top + 1 })
    case 'remove-rows':
      return words.say('rowsRemoved', { count: before.rows.length - grid.rows.length })
    case 'add-column-before':
    case 'add-column-after':
      return words.say('columnAdded', { column: range.left + 1 })
    case 'move-columns-before':
    case 'move-columns-after':
      return words.say('columnsMoved', { column: range.left + 1 })
    case 'remove-columns':
      return words.say('columnsRemoved', { count: before.columns.length - grid.columns.length })
    case 'align-start':
    case 'align-center':
    case 'align-end':
      return words.say('aligned')
  }
}
