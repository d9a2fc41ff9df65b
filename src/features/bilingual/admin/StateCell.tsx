'use client'
import type { DefaultCellComponentProps } from 'payload'

import { StateMark } from './StateMark.tsx'
import { useStory } from './useStory.ts'

/**
 * The state of a post in the list.
 *
 * Payload calls every draft changed that was ever published, a withdrawn one too; the story knows
 * what readers see.
 */
export const StateCell = ({ rowData }: DefaultCellComponentProps) => {
  const id = Number(rowData['id'])
  const story = useStory(id, `${rowData['updatedAt']} ${rowData['_status']}`)
  const known = story?.posts.find((post) => post.id === id)?.state
  return <StateMark state={known ?? (rowData['_status'] === 'published' ? 'published' : 'draft')} />
}
