import type { AdminViewServerProps } from 'payload'

import { readPair } from '../../../../src/features/bilingual/alignment/readPair.ts'
import { bilingualMessages } from '../../../../src/features/bilingual/messages.ts'
import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../../src/features/desk/admin/DeskView.tsx'
import { say } from '../../../../src/kernel/messages.ts'
import { AgencyScreen } from './AgencyScreen.tsx'

/** Sending a story to an agency and taking it back: `/agency/<id of a post>` in the admin panel. */
export const AgencyView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const segments = props.params?.['segments']
  const id = Number(Array.isArray(segments) ? segments.at(-1) : undefined)
  const pair = Number.isSafeInteger(id) && req.user ? await readPair(id, req) : undefined
  if (!pair) {
    return (
      <DeskView className="agency" view={props}>
        <p>{say(bilingualMessages.postMissing, readerOf(req.i18n))}</p>
      </DeskView>
    )
  }
  const titles = Object.fromEntries(
    Object.entries(pair.posts).map(([language, { title }]) => [language, title]),
  )
  const own = pair.posts.en?.id === id ? 'en' : 'zh-TW'
  return (
    <DeskView className="agency" view={props}>
      <AgencyScreen id={id} own={own} titles={titles} />
    </DeskView>
  )
}
