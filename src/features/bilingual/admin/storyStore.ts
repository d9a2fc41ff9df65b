'use client'
import type { Story } from '../story.ts'
import { ask } from './ask.ts'

const known = new Map<number, Story>()
const listeners = new Set<() => void>()
const wanted = new Map<number, string>()
let timer: ReturnType<typeof setTimeout> | undefined

const fetchWanted = async (address: string): Promise<void> => {
  timer = undefined
  const ids = [...wanted.keys()].slice(0, 200)
  for (const id of ids) wanted.delete(id)
  const answer = await ask<{ stories: Story[] }>(`${address}?ids=${ids.join(',')}`, 'en')
  if (!answer.ok) return
  for (const story of answer.value.stories) {
    for (const { id } of story.posts) known.set(id, story)
  }
  for (const listener of listeners) listener()
}

/**
 * What the browser knows of the stories on the screen.
 *
 * Every cell of a list asks for its own row; whatever is asked for in one breath becomes one
 * request. The last answer stays on the screen until the next one is there.
 */
export const storyStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (id: number): Story | undefined => known.get(id),
  want: (id: number, revision: string, address: string): void => {
    wanted.set(id, revision)
    timer ??= setTimeout(() => void fetchWanted(address), 0)
  },
}
