import type { SpecGrid } from '../specGrid.ts'

/** How many steps back an editor can go. */
const historyLimit = 200

/** A grid, what it was, and what it was before going back. `burst` names the typing that is under way. */
export type GridHistory = {
  readonly past: readonly SpecGrid[]
  readonly present: SpecGrid
  readonly future: readonly SpecGrid[]
  readonly burst?: string
}

/**
 * What can happen to a history.
 *
 * Changes of one `burst` that follow each other are one step: a word typed is undone as a word.
 * `cancel` takes the burst back as if it had never been. `reset` is for a grid that came from elsewhere, such as another version of the document.
 */
export type HistoryAction =
  | { readonly kind: 'change'; readonly grid: SpecGrid; readonly burst?: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'cancel'; readonly burst: string }
  | { readonly kind: 'reset'; readonly grid: SpecGrid }

/** Begin a history. */
export const beginHistory = (present: SpecGrid): GridHistory => ({ past: [], present, future: [] })

/** Take the next step of a history (a reducer). Where nothing is left to undo or redo it stays. */
export const gridHistory = (history: GridHistory, action: HistoryAction): GridHistory => {
  const { past, present, future } = history
  switch (action.kind) {
    case 'reset':
      return beginHistory(action.grid)
    case 'undo': {
      const before = past.at(-1)
      return before
        ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
        : history
    }
    case 'redo': {
      const [after, ...rest] = future
      return after ? { past: [...past, present], present: after, future: rest } : history
    }
    case 'cancel': {
      const before = past.at(-1)
      return before && history.burst === action.burst
        ? { past: past.slice(0, -1), present: before, future: [] }
        : history
    }
    case 'change': {
      if (action.grid === present) return history
      const { grid, burst } = action
      if (burst !== undefined && burst === history.burst) {
        return { past, present: grid, future: [], burst }
      }
      return { past: [...past, present].slice(-historyLimit), present: grid, future: [], burst }
    }
  }
}
