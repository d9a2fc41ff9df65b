import { createContext } from 'react'
import type { GridMode } from '../../grid/gridCommand.ts'
import type { ChipName } from '../chipName.ts'

/**
 * What a cell can ask of its grid.
 *
 * The object is one and the same for the life of a grid, so that cells need not be drawn anew.
 */
export type GridActions = {
  /** Writes the words of the focused cell while they are typed. */
  readonly type: (words: string) => void
  readonly setMode: (mode: GridMode) => void
  readonly pointAtChip: (chip: ChipName | null, row: number) => void
  readonly announce: (text: string) => void
}

/** Hands the actions of a grid to its cells. */
export const GridActionsContext = createContext<GridActions | null>(null)
