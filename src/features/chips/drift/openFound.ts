import type { PayloadRequest } from 'payload'

import type { DriftFinding } from './driftTask.ts'
import type { DriftedPost } from './taskStore.ts'
import { openTasks } from './taskStore.ts'

/** An article, and where something drifted in it. */
export type FoundDrift = readonly [
  post: Omit<DriftedPost, 'findings'>,
  findings: readonly DriftFinding[],
]

/** Open a task for each article in which something was found, or add to the one that is open. */
export const openFound = async (
  found: readonly FoundDrift[],
  req: PayloadRequest,
): Promise<void> => {
  const posts = new Map<number, DriftedPost>()
  for (const [post, findings] of found) {
    const known = posts.get(post.post)?.findings ?? []
    posts.set(post.post, { ...post, findings: [...known, ...findings] })
  }
  await openTasks([...posts.values()], req)
}
