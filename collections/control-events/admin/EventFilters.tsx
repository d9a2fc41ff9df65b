'use client'
import { useListDrawerContext } from '@payloadcms/ui'

import { eventMessages } from '../../../src/features/chips/control/eventMessages.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import type { ListFilter } from '../../../src/features/desk/admin/ListFilters.tsx'
import { ListFilters } from '../../../src/features/desk/admin/ListFilters.tsx'

const states = ['proposed', 'approved', 'disputed', 'superseded'] as const

const filters: readonly ListFilter[] = [
  { words: eventMessages.all, where: {} },
  ...states.map((state) => ({ words: factMessages[state], where: { state: { equals: state } } })),
  {
    words: eventMessages.sourceless,
    where: { and: [{ state: { equals: 'proposed' } }, { source: { exists: false } }] },
  },
]

/** Above the list of events: what waits for a decision, and what became of the rest. */
export const EventFilters = () => {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? null : (
    <div className="post-filters">
      <ListFilters filters={filters} />
    </div>
  )
}
