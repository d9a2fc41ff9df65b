'use client'
import type { DefaultCellComponentProps } from 'payload'

import { EmbargoMark } from './EmbargoMark.tsx'
import { StateMark } from './StateMark.tsx'
import { useStory } from './useStory.ts'

/**
 * The state of a post in the list.
 *
 * Payload calls every draft changed that was ever published, a withdrawn one too; the story knows
 * what readers see, and until when nothing may be seen.
 */
export const StateCell = ({ rowData }: DefaultCellComponentProps) => {
  const id = Number(rowData['id'])
  const story = useStory(id, `${rowData['updatedAt']} ${rowData['_status']}`)
  const post = story?.posts.find((one) => one.id === id)
  const state = post?.state ?? (rowData['_status'] === 'published' ? 'published' : 'draft')
  return (
    <>
      <StateMark state={state} />
      {post?.embargoedUntil && <EmbargoMark until={post.embargoedUntil} />}
    </>
  )
}
