import type { Problem } from '../../../kernel/problem.ts'
import { messages } from './messages.ts'

/** What can be found while exporting to Hugo. */
export type ExportFinding = keyof typeof messages

const severities: Partial<Record<ExportFinding, Problem['severity']>> = {
  'unknown-site': 'error',
  'other-site': 'info',
  'config-rewritten': 'info',
  'without-theme': 'info',
  'language-added': 'info',
  'lost-links': 'info',
  'front-matter-rewritten': 'info',
  'unpublished-changes': 'info',
  'picture-cleaned': 'info',
  'not-written': 'info',
  'kept-yours': 'info',
}

/** Name something that an export has found at a file. */
export const exportProblem = (
  finding: ExportFinding,
  where: string,
  values: Record<string, string | number> = {},
): Problem => ({
  code: `hugo/${finding}`,
  severity: severities[finding] ?? 'warning',
  message: messages[finding],
  where,
  ...(Object.keys(values).length > 0 ? { values } : {}),
})
