import type { Problem } from '../../kernel/problem.ts'
import type { Contents } from './contentsOf.ts'
import { convertPage } from './convertPage.ts'
import type { SiteContext } from './convertPage.ts'
import type { ImportPlan } from './plan/planImport.ts'

/** Convert everything that a plan would store, and keep only what there is to say about it. */
export const rehearseImport = (
  plan: ImportPlan,
  context: SiteContext,
  progress: (done: number, total: number) => void,
): { readonly problems: readonly Problem[]; readonly contents: ReadonlyMap<string, Contents> } => {
  const problems: Problem[] = []
  const contents = new Map<string, Contents>()
  const all = plan.stories.flat()
  for (const [at, { post }] of all.entries()) {
    const converted = convertPage(post, context)
    progress(at + 1, all.length)
    if (converted.ok) contents.set(post.path, converted.value.contents)
    problems.push(...(converted.ok ? converted.value.problems : [converted.problem]))
  }
  return { problems, contents }
}
