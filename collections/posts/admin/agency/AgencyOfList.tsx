'use client'
import { Link, useListDrawerContext, useSelection } from '@payloadcms/ui'

import { mostJobs } from '../../../../src/features/bilingual/agencies/xliffNames.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { agencyWords as words } from './messages.ts'

/** From the list of posts to an agency: those that are chosen go as one file, which comes back here. */
export const AgencyOfList = () => {
  const say = useWords()
  const links = usePostLinks()
  const { isInDrawer } = useListDrawerContext()
  const { selectedIDs } = useSelection()
  if (isInDrawer) return null
  const count = selectedIDs.length
  return (
    <p aria-live="polite" className="post-filters">
      {count === 0 && (
        <Link href={links.agency('back')} prefetch={false}>
          {say(words.takeFile)}
        </Link>
      )}
      {count > mostJobs && <span>{say(words.tooMany, { most: mostJobs })}</span>}
      {count > 0 && count <= mostJobs && (
        <Link href={links.agency(selectedIDs.join(','))} prefetch={false}>
          {say(words.sendSelected, { count })}
        </Link>
      )}
    </p>
  )
}
