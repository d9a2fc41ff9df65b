'use client'
import { Link, useAuth, useListDrawerContext } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { bilingualMessages } from '../messages.ts'
import type { StoryPost } from '../story.ts'
import { languageWords } from './languageWords.ts'
import { StateMark } from './StateMark.tsx'
import { usePostLinks } from './usePostLinks.ts'
import { useStory } from './useStory.ts'
import { useWords } from './useWords.ts'
import { WriteCounterpart } from './WriteCounterpart.tsx'

const CounterpartLink = ({ post }: { readonly post: StoryPost }) => {
  const links = usePostLinks()
  const say = useWords()
  const { name } = languageWords[post.language]
  const title = post.title ?? say(bilingualMessages.untitled)
  return (
    <Link
      className="story-cell__link"
      href={post.isTrashed ? links.trashed(post.id) : links.edit(post.id)}
      prefetch={false}
      title={title}
    >
      <span className="story-cell__language">{say(name)}</span>
      <StateMark isShort state={post.isTrashed ? 'trashed' : post.state} />
      <span className="desk-unseen">{title}</span>
    </Link>
  )
}

/** One click from a row of the list to the same story in the other language, or to write it. */
export const CounterpartCell = ({ rowData }: DefaultCellComponentProps) => {
  const id = Number(rowData['id'])
  const story = useStory(id, `${rowData['updatedAt']} ${rowData['_status']}`)
  const { permissions } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  const own = story?.posts.find((post) => post.id === id)
  const other = story?.posts.find((post) => post.id !== id)
  if (!own) return <span className="story-cell__waiting">…</span>
  if (other && !isInDrawer) return <CounterpartLink post={other} />
  if (other) return <StateMark isShort state={other.state} />
  const mayWrite = Boolean(permissions?.collections?.['posts']?.create)
  if (own.isTrashed || isInDrawer || !mayWrite) return <span>–</span>
  return <WriteCounterpart id={own.id} language={own.language} />
}
