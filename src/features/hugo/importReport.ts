import type { Locale } from '../../kernel/locale.ts'
import type { Problem } from '../../kernel/problem.ts'
import { sayProblem } from '../../kernel/problem.ts'
import type { Applied } from './apply/applyPlan.ts'
import type { Contents } from './contentsOf.ts'
import type { StandingPost } from './plan/newsroom.ts'
import type { ImportPlan, PlannedPost } from './plan/planImport.ts'

/** A text that both the file and the desk have changed. */
export type ConflictSides = {
  readonly file: string
  readonly post: number
  readonly source: string
  readonly newsroom: string
}

/** What an import did, or would do, as JSON for people and machines. */
export type ImportReport = {
  readonly dryRun: boolean
  readonly counts: Readonly<Record<string, number>>
  readonly posts: ReadonlyArray<{
    readonly file: string
    readonly language: Locale
    readonly slug: string
    readonly status: string
    readonly action: string
    /** The post that it became, or is. */
    readonly post: number | undefined
    readonly content: Contents
  }>
  readonly conflicts: readonly ConflictSides[]
  readonly problems: ReadonlyArray<{
    readonly file: string | undefined
    readonly line: number | undefined
    readonly code: string
    readonly severity: Problem['severity']
    readonly message: Readonly<Record<Locale, string>>
    readonly values: Problem['values']
  }>
}

type Reported = {
  readonly plan: ImportPlan
  readonly unchanged: readonly StandingPost[]
  readonly problems: readonly Problem[]
  readonly conflicts: readonly ConflictSides[]
  /** What each file's article is made of, by its path. */
  readonly contents: ReadonlyMap<string, Contents>
  /** `undefined` after a dry run. */
  readonly applied: Applied | undefined
}

const stores = ({ action }: PlannedPost): boolean => action !== 'conflict' && action !== 'leave'

/** Write the report of an import, or of a dry run. */
export const importReport = ({
  plan,
  unchanged,
  problems,
  conflicts,
  contents,
  applied,
}: Reported): ImportReport => {
  const posts = plan.stories.flat()
  const actionOf = (planned: PlannedPost) => {
    if (!stores(planned) || !applied || applied.stored.has(planned)) return planned.action
    return applied.left.has(planned) ? 'wait' : 'refuse'
  }
  const postOf = (planned: PlannedPost) =>
    applied?.stored.get(planned) ?? ('id' in planned ? planned.id : undefined)
  const count = (action: string) => posts.filter((one) => actionOf(one) === action).length
  const all = [...problems, ...(applied?.problems ?? [])]
  const missing = all.filter(({ code }) => code === 'hugo/missing-picture').length
  return {
    dryRun: applied === undefined,
    counts: {
      files: posts.length + unchanged.length,
      created: count('create'),
      updated: count('update'),
      skipped: unchanged.length,
      conflicts: count('conflict'),
      accepted: count('accept'),
      left: count('leave'),
      refused: count('refuse'),
      waiting: count('wait'),
      categoriesCreated: applied?.made.categories ?? 0,
      tablesCreated: applied?.made.tables ?? 0,
      picturesUploaded: applied?.made.pictures ?? 0,
      picturesMissing: missing,
      problems: all.length,
    },
    posts: [
      ...posts.map((planned) => ({
        file: planned.post.path,
        language: planned.post.language,
        slug: planned.post.slug,
        status: planned.post.status,
        action: actionOf(planned),
        post: postOf(planned),
        content: contents.get(planned.post.path) ?? {},
      })),
      ...unchanged.map(({ id, path, language, slug, status }) => ({
        file: path ?? '',
        language,
        slug,
        status,
        action: 'skip',
        post: id,
        content: {},
      })),
    ],
    conflicts,
    problems: all.map((problem) => ({
      file: problem.where,
      line: problem.line,
      code: problem.code,
      severity: problem.severity,
      message: { en: sayProblem(problem, 'en'), 'zh-TW': sayProblem(problem, 'zh-TW') },
      values: problem.values,
    })),
  }
}
