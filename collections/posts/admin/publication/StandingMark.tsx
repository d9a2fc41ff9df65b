'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { PostStanding } from '../../../../src/features/publication/standing/standing.ts'
import { panelMessages as words } from './messages.ts'

const stateOf = (post: PostStanding): 'trashed' | 'draft' | 'changed' | 'published' => {
  if (post.isInTrash) return 'trashed'
  if (!post.isPublished) return 'draft'
  return post.hasChanges ? 'changed' : 'published'
}

/** What readers see of a post: a word and, beside it, a shape that needs no colour to be told. */
export const StandingMark = ({ post }: { readonly post: PostStanding }) => {
  const say = useWords()
  const state = stateOf(post)
  return (
    <span className={`story-state story-state--${state}`}>
      <span aria-hidden="true" className="story-state__shape" />
      {say(words[state])}
    </span>
  )
}
