import type { RunView } from '../../../src/features/hugo/runs/runView.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { importWords as words } from './importWords.ts'

/** Say in one line how a run stands that nobody works at; `ready` only if something would be done. */
export const headingOf = ({ state, summary }: Pick<RunView, 'state' | 'summary'>): Message => {
  const counts = summary?.counts ?? {}
  const { created = 0, updated = 0, accepted = 0, waiting = 0, conflicts = 0 } = counts
  switch (state) {
    case 'failed':
      return words.failed
    case 'done':
      return words.done
    case 'stopped':
      return summary?.task === 'apply' && created + updated + waiting > 0
        ? words.stopped
        : words.stoppedBefore
    default:
      if (created + updated + accepted > 0) return words.ready
      return conflicts > 0 ? words.onlyConflicts : words.nothingToDo
  }
}
