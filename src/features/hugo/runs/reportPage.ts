import { compareSeverity } from '../../../kernel/compareSeverity.ts'
import type { ImportReport } from '../importReport.ts'

/** Which part of a report is wanted. */
export type ReportQuestion = {
  readonly part: 'findings' | 'posts' | 'conflicts'
  /** The code of a finding, or what is done with a post; all without. */
  readonly kind?: string | undefined
  /** Words that a line has to hold. */
  readonly search?: string | undefined
  readonly from: number
}

/** A stretch of a report, and how much there is in all. */
export type ReportPage = {
  readonly total: number
  readonly findings?: ImportReport['problems']
  readonly posts?: ImportReport['posts']
  readonly conflicts?: ImportReport['conflicts']
}

const rows = { findings: 50, posts: 25, conflicts: 10 } as const

const holds = (texts: ReadonlyArray<string | undefined>, search: string): boolean =>
  texts.some((text) => text?.toLowerCase().includes(search))

/** Take a stretch out of a report: findings with the gravest first, each kind together. */
export const reportPage = (
  { problems, posts, conflicts }: ImportReport,
  { part, kind, search = '', from }: ReportQuestion,
): ReportPage => {
  const words = search.trim().toLowerCase()
  const cut = <Row>(all: readonly Row[]) => all.slice(from, from + rows[part])
  if (part === 'conflicts') {
    const found = conflicts.filter(({ file }) => holds([file], words))
    return { total: found.length, conflicts: cut(found) }
  }
  if (part === 'posts') {
    const found = posts.filter(
      ({ action, file, slug }) =>
        (kind === undefined || action === kind) && holds([file, slug], words),
    )
    return { total: found.length, posts: cut(found) }
  }
  const found = problems
    .filter(
      ({ code, file, message }) =>
        (kind === undefined || code === kind) && holds([file, message.en, message['zh-TW']], words),
    )
    .sort(
      (one, other) =>
        compareSeverity(one, other) || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
    )
  return { total: found.length, findings: cut(found) }
}
