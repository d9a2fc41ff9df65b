import type { Message } from '../../../src/kernel/messages.ts'
import { factStates } from '../../../src/features/chips/facts/fact.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import type { ListFilter } from '../../../src/features/desk/admin/ListFilters.tsx'

/** The filters of a list of records: by what became of them, and what waits for a source. */
export const stateFilters = (words: {
  readonly all: Message
  readonly sourceless: Message
}): readonly ListFilter[] => [
  { words: words.all, where: {} },
  ...factStates.map((state) => ({
    words: factMessages[state],
    where: { state: { equals: state } },
  })),
  {
    words: words.sourceless,
    where: { and: [{ state: { equals: 'proposed' } }, { source: { exists: false } }] },
  },
]
