'use client'
import { Link, useConfig, useListDrawerContext } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { ListFilters } from '../../../src/features/desk/admin/ListFilters.tsx'
import { stateFilters } from './stateFilters.ts'

const filters = stateFilters(factMessages)

/** Above the list of facts: what waits for a decision, and what became of the rest. */
export const FactFilters = () => {
  const say = useWords()
  const { config } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const { admin: adminRoute } = config.routes
  return isInDrawer ? null : (
    <div className="post-filters">
      <ListFilters filters={filters} />
      <Link
        className="desk-buttons__button"
        href={formatAdminURL({ adminRoute, path: '/fact-proposals' })}
        prefetch={false}
      >
        {say(factMessages.toProposals)}
      </Link>
    </div>
  )
}
