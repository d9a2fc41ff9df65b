import type { Payload } from 'payload'

import type { Body } from '../../content/lexical/nodes.ts'
import { plainText } from '../../content/lexical/plainText.ts'
import { inTransaction } from '../publication/inTransaction.ts'
import { readNewest } from '../publication/revisions/readRevision.ts'
import { convertPage } from './convertPage.ts'
import type { ConflictSides } from './importReport.ts'
import type { SiteContext } from './convertPage.ts'
import type { ImportPlan } from './plan/planImport.ts'

const textOf = (title: unknown, content: unknown): string =>
  [title, content ? plainText(content as Body) : ''].filter(Boolean).join('\n')

/** Show both sides of every conflict of a plan: the file's text, and the newest of the post. */
export const showConflicts = async (
  plan: ImportPlan,
  context: SiteContext,
  payload: Payload,
): Promise<ConflictSides[]> => {
  const sides: ConflictSides[] = []
  for (const { action, post, ...planned } of plan.stories.flat()) {
    const id = 'id' in planned ? planned.id : undefined
    if (action !== 'conflict' || id === undefined) continue
    const converted = convertPage(post, context)
    const newest = await inTransaction(payload, {}, (req) => readNewest(id, req))
    sides.push({
      file: post.path,
      post: id,
      source: converted.ok ? textOf(post.title, converted.value.post.body) : '',
      newsroom: textOf(newest?.content['title'], newest?.content['body']),
    })
  }
  return sides
}
