import { setImmediate as breathe } from 'node:timers/promises'

import type { Problem } from '../../kernel/problem.ts'
import type { Contents } from './contentsOf.ts'
import { convertPage } from './convertPage.ts'
import type { SiteContext } from './convertPage.ts'
import type { ImportPlan } from './plan/planImport.ts'

type Rehearsing = {
  readonly progress: (done: number, total: number) => void
  /** Aborted when nobody wants to know any more. */
  readonly signal?: AbortSignal | undefined
}

/** How long others wait while pages are converted, in milliseconds. */
const longest = 50

/** Convert everything that a plan would store, and keep only what there is to say about it. */
export const rehearseImport = async (
  plan: ImportPlan,
  context: SiteContext,
  { progress, signal }: Rehearsing,
): Promise<{
  readonly problems: readonly Problem[]
  readonly contents: ReadonlyMap<string, Contents>
}> => {
  const problems: Problem[] = []
  const contents = new Map<string, Contents>()
  const all = plan.stories.flat()
  let rested = performance.now()
  for (const [at, { post }] of all.entries()) {
    const converted = convertPage(post, context)
    progress(at + 1, all.length)
    if (performance.now() - rested > longest) {
      await breathe()
      signal?.throwIfAborted()
      rested = performance.now()
    }
    if (converted.ok) contents.set(post.path, converted.value.contents)
    problems.push(...(converted.ok ? converted.value.problems : [converted.problem]))
  }
  return { problems, contents }
}
