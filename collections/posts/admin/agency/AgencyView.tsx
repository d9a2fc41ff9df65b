import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { mostJobs } from '../../../../src/features/bilingual/agencies/xliffNames.ts'
import { readPair } from '../../../../src/features/bilingual/alignment/readPair.ts'
import { bilingualMessages } from '../../../../src/features/bilingual/messages.ts'
import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../../src/features/desk/admin/DeskView.tsx'
import { say } from '../../../../src/kernel/messages.ts'
import type { AgencyStory } from './AgencyScreen.tsx'
import { AgencyScreen } from './AgencyScreen.tsx'
import { agencyWords } from './messages.ts'

const readStory = async (id: number, req: PayloadRequest): Promise<AgencyStory | undefined> => {
  const pair = Number.isSafeInteger(id) ? await readPair(id, req) : undefined
  return (
    pair && {
      id,
      own: pair.posts.en?.id === id ? 'en' : 'zh-TW',
      titles: Object.fromEntries(
        Object.entries(pair.posts).map(([language, { title }]) => [language, title]),
      ),
    }
  )
}

/**
 * Sending stories to an agency and taking them back: `/agency/<ids of posts, with commas>` in the
 * admin panel; `/agency/back` takes files back alone.
 */
export const AgencyView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const segments = props.params?.['segments']
  const named = String(Array.isArray(segments) ? segments.at(-1) : '')
  const isBack = named === 'back'
  const ids = isBack ? [] : named.replaceAll(/%2c/gi, ',').split(',').map(Number)
  const isTooMany = ids.length > mostJobs
  const read = req.user && !isTooMany ? await Promise.all(ids.map((id) => readStory(id, req))) : []
  const stories = read.filter((one) => one !== undefined)
  const reader = readerOf(req.i18n)
  return (
    <DeskView className="agency" view={props}>
      {req.user && (isBack || (stories.length > 0 && stories.length === ids.length)) ? (
        <AgencyScreen stories={stories} />
      ) : (
        <p>
          {isTooMany
            ? say(agencyWords.tooMany, reader, { most: mostJobs })
            : say(bilingualMessages.postMissing, reader)}
        </p>
      )}
    </DeskView>
  )
}
