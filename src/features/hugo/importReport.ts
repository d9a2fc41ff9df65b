import { walk } from '../../content/lexical/walk.ts'
import type { Problem } from '../../kernel/problem.ts'
import { sayProblem } from '../../kernel/problem.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { Applied } from './apply/applyPlan.ts'
import type { ImportPlan, PlannedPost } from './plan/planImport.ts'

/** What an import did, or would do, as JSON for people and machines. */
export type ImportReport = {
  readonly dryRun: boolean
  readonly counts: Readonly<Record<string, number>>
  readonly posts: readonly {
    readonly file: string
    readonly language: Locale
    readonly slug: string
    readonly status: string
    readonly action: string
    readonly content: Readonly<Record<string, number>>
  }[]
  readonly problems: readonly {
    readonly file: string | undefined
    readonly line: number | undefined
    readonly code: string
    readonly severity: Problem['severity']
    readonly message: Readonly<Record<Locale, string>>
  }[]
}

const contentOf = ({ post }: PlannedPost): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const node of walk(post.body)) {
    const kind = node.type === 'block' ? node.fields.blockType : node.type
    if (kind === 'text' || kind === 'linebreak') continue
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Write the report of an import; without `applied` it is that of a dry run. */
export const importReport = (
  plan: ImportPlan,
  problems: readonly Problem[],
  applied: Applied | undefined,
): ImportReport => {
  const posts = plan.stories.flat()
  const actionOf = (planned: PlannedPost) => {
    const stores = planned.action === 'create' || planned.action === 'update'
    return stores && applied && !applied.stored.has(planned) ? 'refuse' : planned.action
  }
  const count = (action: string) => posts.filter((one) => actionOf(one) === action).length
  const all = [...problems, ...(applied?.problems ?? [])]
  const missing = all.filter(({ code }) => code === 'hugo/missing-picture').length
  return {
    dryRun: applied === undefined,
    counts: {
      files: posts.length,
      created: count('create'),
      updated: count('update'),
      skipped: count('skip'),
      conflicts: count('conflict'),
      left: count('leave'),
      refused: count('refuse'),
      categoriesCreated: applied?.made.categories ?? 0,
      tablesCreated: applied?.made.tables ?? 0,
      picturesUploaded: applied?.made.pictures ?? 0,
      picturesMissing: missing,
      problems: all.length,
    },
    posts: posts.map((planned) => ({
      file: planned.post.path,
      language: planned.post.language,
      slug: planned.post.slug,
      status: planned.post.status,
      action: actionOf(planned),
      content: contentOf(planned),
    })),
    problems: all.map((problem) => ({
      file: problem.where,
      line: problem.line,
      code: problem.code,
      severity: problem.severity,
      message: { en: sayProblem(problem, 'en'), 'zh-TW': sayProblem(problem, 'zh-TW') },
    })),
  }
}
