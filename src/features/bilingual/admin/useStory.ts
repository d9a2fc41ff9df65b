'use client'
import { useEffect, useSyncExternalStore } from 'react'

import type { Story } from '../story.ts'
import { storyStore } from './storyStore.ts'
import { usePostLinks } from './usePostLinks.ts'

/**
 * The story of a post in a list, once the server has told it.
 *
 * @param revision changes whenever the post does, and has the story asked for again.
 */
export const useStory = (id: number, revision: string): Story | undefined => {
  const address = usePostLinks().api('/stories')
  useEffect(() => {
    storyStore.want(id, revision, address)
  }, [id, address, revision])
  return useSyncExternalStore(
    storyStore.subscribe,
    () => storyStore.get(id),
    () => undefined,
  )
}
