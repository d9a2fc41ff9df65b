import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { Suspense } from 'react'

import { readPair } from '../../../../src/features/bilingual/alignment/readPair.ts'
import { bilingualMessages } from '../../../../src/features/bilingual/messages.ts'
import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../../src/features/desk/admin/DeskView.tsx'
import { say } from '../../../../src/kernel/messages.ts'
import { tellAlignment } from '../../tellAlignment.ts'
import { BothDesk } from './BothDesk.tsx'
import { PaneDocument } from './PaneDocument.tsx'
import type { ComingAlignment } from './useAlignment.ts'

const alignmentOf = async (id: number, req: PayloadRequest): ComingAlignment => {
  const told = await tellAlignment(id, req)
  return told.ok ? told.value : undefined
}

/** Both languages of a story side by side, as a screen of the admin panel: `/both/<id of a post>`. */
export const BothView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const segments = props.params?.['segments']
  const id = Number(Array.isArray(segments) ? segments.at(-1) : undefined)
  const pair = Number.isSafeInteger(id) && req.user ? await readPair(id, req) : undefined
  if (!pair) {
    return (
      <DeskView className="both" view={props}>
        <p>{say(bilingualMessages.postMissing, readerOf(req.i18n))}</p>
      </DeskView>
    )
  }
  const posts = Object.fromEntries(
    Object.entries(pair.posts).map(([language, post]) => [language, post.id]),
  )
  const documents = Object.fromEntries(
    Object.entries(posts).map(([language, post]) => [
      language,
      <Suspense key={post}>
        <PaneDocument id={post} view={props} />
      </Suspense>,
    ]),
  )
  return (
    <DeskView className="both" view={props}>
      <BothDesk alignment={alignmentOf(id, req)} documents={documents} id={id} posts={posts} />
    </DeskView>
  )
}
