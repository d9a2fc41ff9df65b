'use client'
import { Link } from '@payloadcms/ui'

import { bilingualMessages } from '../messages.ts'
import type { StoryPost } from '../story.ts'
import { languageWords } from './languageWords.ts'
import { sayMoment } from './sayMoment.ts'
import { StateMark } from './StateMark.tsx'
import { usePostLinks } from './usePostLinks.ts'
import { useWords } from './useWords.ts'

/** One language of a story: its state, when it was changed last and by whom, and the way there. */
export const StoryRow = ({
  post,
  editor,
  isOwn,
}: {
  readonly post: StoryPost
  readonly editor: string | undefined
  readonly isOwn: boolean
}) => {
  const say = useWords()
  const links = usePostLinks()
  const at = sayMoment(post.updatedAt)
  const title = post.title ?? say(bilingualMessages.untitled)
  return (
    <li className={`story-row${isOwn ? ' story-row--own' : ''}`} lang={post.language}>
      <p className="story-row__head">
        <strong>{say(languageWords[post.language].name)}</strong>
        {isOwn && <span className="story-row__own">{say(bilingualMessages.thisPost)}</span>}
        <StateMark isShort state={post.isTrashed ? 'trashed' : post.state} />
      </p>
      {!isOwn && (
        <Link
          className="story-row__title"
          href={post.isTrashed ? links.trashed(post.id) : links.edit(post.id)}
          prefetch={false}
        >
          {title}
        </Link>
      )}
      <p className="story-row__change">
        {editor === undefined
          ? say(bilingualMessages.changedAt, { at })
          : say(bilingualMessages.changedAtBy, { at, name: editor })}
      </p>
      {!isOwn && post.isTrashed && (
        <p className="story-row__change">{say(bilingualMessages.trashed)}</p>
      )}
    </li>
  )
}
