import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'

import { say } from '../../../kernel/messages.ts'
import { canEnterAdmin } from '../../../policies/canEnterAdmin.ts'
import { readerOf } from '../../bilingual/readerOf.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import type { DeskPost } from '../deskPost.ts'
import { findAwaiting } from '../findAwaiting.ts'
import { findDueNext } from '../findDueNext.ts'
import { findMyDrafts } from '../findMyDrafts.ts'
import { findRecentlyPublished } from '../findRecentlyPublished.ts'
import { deskMessages as words } from '../messages.ts'
import { AlarmSection } from './alarms/AlarmSection.tsx'
import { DeskList } from './DeskList.tsx'
import { QuickButtons } from './QuickButtons.tsx'

const rows = 8

/** What a desk wants to see in the morning, above whatever else stands on the dashboard. */
export const Dashboard = async ({ i18n, payload, permissions, user }: ServerProps) => {
  if (!canEnterAdmin(user)) return null
  const reader = readerOf(i18n)
  const req = await createLocalReq({ user }, payload)
  const [drafts, due, awaiting, published] = await Promise.all([
    findMyDrafts(req, rows),
    findDueNext(req, rows),
    findAwaiting(req, rows),
    findRecentlyPublished(req, rows),
  ])
  const adminRoute = payload.config.routes.admin
  const hrefOf = ({ id }: DeskPost) => `${adminRoute}/collections/posts/${id}`
  const mayWrite = Boolean(permissions?.collections?.['posts']?.create)
  const shared = { reader, hrefOf }
  return (
    <div className="desk-dashboard">
      <h1 className="desk-dashboard__heading">{say(words.dashboard, reader)}</h1>
      <AlarmSection />
      <QuickButtons adminRoute={adminRoute} permissions={permissions} reader={reader} />
      <div className="desk-dashboard__lists">
        <DeskList
          {...shared}
          empty={say(words.noDrafts, reader)}
          heading={say(words.myDrafts, reader)}
          id="desk-drafts"
          posts={drafts}
        />
        <DeskList
          {...shared}
          empty={say(words.noDue, reader)}
          heading={say(words.due, reader)}
          id="desk-due"
          posts={due}
          zone={deskTimeZone(payload)}
        />
        <DeskList
          {...shared}
          mayWriteOther={mayWrite}
          empty={say(words.noAwaiting, reader)}
          heading={say(words.awaiting, reader)}
          id="desk-awaiting"
          posts={awaiting}
        />
        <DeskList
          {...shared}
          empty={say(words.noPublished, reader)}
          heading={say(words.published, reader)}
          id="desk-published"
          posts={published}
        />
      </div>
    </div>
  )
}
