'use client'
import { useListDrawerContext } from '@payloadcms/ui'

import { eventMessages } from '../../../src/features/chips/control/eventMessages.ts'
import { ListFilters } from '../../../src/features/desk/admin/ListFilters.tsx'
import { stateFilters } from '../../chip-facts/admin/stateFilters.ts'

const filters = stateFilters(eventMessages)

/** Above the list of events: what waits for a decision, and what became of the rest. */
export const EventFilters = () => {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? null : (
    <div className="post-filters">
      <ListFilters filters={filters} />
    </div>
  )
}
