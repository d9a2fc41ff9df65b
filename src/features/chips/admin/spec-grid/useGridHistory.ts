import { useCallback, useEffect, useRef, useState } from 'react'
import {
  beginHistory,
  type GridHistory,
  gridHistory,
  type HistoryAction,
} from '../../grid/gridHistory.ts'
import { sameGrid } from '../../grid/sameGrid.ts'
import type { SpecGrid } from '../../specGrid.ts'
import { isLargeGrid } from './isLargeGrid.ts'
import { useSettled } from './useSettled.ts'

/** A grid with its history. `present` is up to date at any moment, `history` as of this drawing. */
export type GridKeeper = {
  readonly history: GridHistory
  readonly act: (action: HistoryAction) => GridHistory
  readonly present: () => SpecGrid
  /** Hand on to the form what still waits. */
  readonly flush: () => void
}

/**
 * Keep the history of the grid that a form holds, and send every change back to the form.
 *
 * The form answers with what it was sent, now and then late: an older grid of our own is not taken
 * for news, or a fast typist would lose characters; it is answered by sending the present one again.
 * A grid that says something else came from elsewhere, and a new history begins.
 */
export const useGridHistory = (value: SpecGrid, onChange: (grid: SpecGrid) => void): GridKeeper => {
  const { change, flush } = useSettled(onChange)
  const [history, setHistory] = useState(() => beginHistory(value))
  const latest = useRef(history)
  const sent = useRef(new WeakSet<SpecGrid>([value]))

  const act = useCallback(
    (action: HistoryAction): GridHistory => {
      const before = latest.current
      const after = gridHistory(before, action)
      latest.current = after
      if (after !== before) setHistory(after)
      if (after.present !== before.present && action.kind !== 'reset') {
        sent.current.add(after.present)
        change(after.present, isLargeGrid(after.present))
      }
      return after
    },
    [change],
  )

  useEffect(() => {
    const { present } = latest.current
    if (value === present) return
    if (sent.current.has(value)) {
      change(present, isLargeGrid(present))
    } else if (sameGrid(value, present)) {
      sent.current.add(value)
    } else {
      sent.current.add(value)
      act({ kind: 'reset', grid: value })
    }
  }, [act, change, value])

  const present = useCallback(() => latest.current.present, [])
  return { history, act, present, flush }
}
