'use client'
import { Link, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'

import { bilingualMessages } from '../messages.ts'
import { MissingRow } from './MissingRow.tsx'
import { SeparateButton } from './SeparateButton.tsx'
import { StoryRow } from './StoryRow.tsx'
import { usePostLinks } from './usePostLinks.ts'
import { useOwnStory } from './useOwnStory.ts'
import { useWords } from './useWords.ts'

/**
 * Both languages of a story beside the post: where each stands, who changed it last, and the way
 * from one to the other.
 */
export const StoryPanel = () => {
  const say = useWords()
  const heading = useId()
  const links = usePostLinks()
  const { id: documentId } = useDocumentInfo()
  const id = documentId === undefined ? undefined : Number(documentId)
  const { story, refresh } = useOwnStory(id)
  const own = story?.posts.find((post) => post.id === id)
  const other = story?.posts.find((post) => post.id !== id)
  const editorOf = (user: number | null) => (user === null ? undefined : story?.editors[user])
  return (
    <section aria-labelledby={heading} className="story-panel">
      <h2 className="story-panel__heading" id={heading}>
        {say(bilingualMessages.panel)}
      </h2>
      {id === undefined && <p>{say(bilingualMessages.saveFirst)}</p>}
      {id !== undefined && !own && <p aria-live="polite">{say(bilingualMessages.loading)}</p>}
      {own && (
        <ul className="story-panel__rows">
          <StoryRow editor={editorOf(own.updatedBy)} isOwn post={own} />
          {other ? (
            <StoryRow editor={editorOf(other.updatedBy)} isOwn={false} post={other} />
          ) : (
            <MissingRow onJoined={() => void refresh()} own={own} />
          )}
        </ul>
      )}
      {own && !own.isTrashed && (
        <div className="story-panel__ways">
          {!other?.isTrashed && (
            <Link href={links.both(own.id)} prefetch={false}>
              {say(bilingualMessages.sideBySide)}
            </Link>
          )}
          {other && !other.isTrashed && (
            <Link href={links.agency(own.id)} prefetch={false}>
              {say(bilingualMessages.agency)}
            </Link>
          )}
          {other && <SeparateButton id={own.id} onSeparated={() => void refresh()} />}
        </div>
      )}
    </section>
  )
}
