import type { Payload } from 'payload'

import { poolOf } from '../../publication/poolOf.ts'
import type { ImportReport } from '../importReport.ts'

type Row = ImportReport['posts'][number]

const isKnown = ({ action }: Row): boolean => action === 'skip' || action === 'update'

/**
 * Tell in a report which posts the same run had made before it was interrupted: to the try that
 * came after they are unchanged or stored once more, to whoever reads the report they are new.
 *
 * @param since when the run first began to import.
 */
export const markMade = async (
  payload: Payload,
  report: ImportReport,
  since: Date | null,
): Promise<ImportReport> => {
  const known = report.posts.filter(isKnown).map(({ post }) => post)
  if (since === null || known.length === 0) return report
  const { rows } = await poolOf(payload).query<{ id: number }>(
    'select id from posts where id = any($1::int[]) and created_at >= $2',
    [known, since],
  )
  const made = new Set<number | undefined>(rows.map(({ id }) => id))
  const posts = report.posts.map((one) =>
    isKnown(one) && made.has(one.post) ? { ...one, action: 'create' } : one,
  )
  const count = (action: string) => posts.filter((one) => one.action === action).length
  return {
    ...report,
    counts: {
      ...report.counts,
      created: count('create'),
      updated: count('update'),
      skipped: count('skip'),
    },
    posts,
  }
}
