import type { PayloadHandler, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import type { ReturnReport } from '../../../src/features/bilingual/agencies/receiveJob.ts'
import { receiveJob } from '../../../src/features/bilingual/agencies/receiveJob.ts'
import { sendJob } from '../../../src/features/bilingual/agencies/sendJob.ts'
import { locales } from '../../../src/kernel/locale.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import { publicationMessages } from '../../../src/features/publication/messages.ts'
import { refusal } from '../../../src/features/publication/schedules/refusal.ts'
import { fail } from '../../../src/kernel/result.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { answer } from './answer.ts'
import { mayChangePost } from './mayChangePost.ts'

const keys = z
  .string()
  .max(100_000)
  .transform((text) => new Set(text.split(',').filter(Boolean)))

const sending = z.object({
  target: z.enum(locales).optional(),
  only: z.enum(['untranslated', 'stale', 'all']).default('all'),
  joints: keys.optional(),
})

const receiving = z.object({
  name: z.string().max(200).default('xliff'),
  dryRun: z.enum(['true', 'false']).default('false'),
  take: keys.optional(),
})

const mostProblems = 200

const wrongQuery = (error: z.ZodError, req: PayloadRequest): Response => {
  const fields = error.issues.map(({ path }) => path.join('.')).join(', ')
  const problem = refusal('publication/body-invalid', publicationMessages.bodyInvalid, { fields })
  return answerPublication(fail(problem), req)
}

/**
 * `GET /api/posts/:id/xliff?target=en&only=all|untranslated|stale&joints=key,…`: what an agency is
 * to translate of a post's story, as a file of XLIFF 2.1.
 */
export const sendToAgency: PayloadHandler = async (req) => {
  const asked = sending.safeParse(req.query)
  if (!asked.success) return wrongQuery(asked.error, req)
  const { target, only, joints } = asked.data
  const scope = { only, ...(target ? { target } : {}), ...(joints ? { joints } : {}) }
  const sent = await sendJob(idOf(req), scope, req)
  if (!sent.ok) return answer(sent, req)
  const { name, xml } = sent.value
  return new Response(xml, {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="post.xlf"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    },
  })
}

const said = (report: ReturnReport, req: PayloadRequest) => ({
  ...report,
  // Of a file that has nothing to do with us there could be one for every line.
  problems: report.problems.slice(0, mostProblems).map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: sayProblem(problem, languageOf(req)),
    ...(problem.line === undefined ? {} : { line: problem.line }),
  })),
})

/**
 * `POST /api/posts/:id/xliff?dryRun=true|false&take=unit,…`: take back what an agency has
 * translated; the body is the file. With `dryRun` it only tells what that would change. `take` names
 * the conflicts in which the file's words are wanted.
 */
export const receiveFromAgency: PayloadHandler = async (req) => {
  const id = idOf(req)
  const asked = receiving.safeParse(req.query)
  if (!asked.success) return wrongQuery(asked.error, req)
  const { name: where, dryRun, take: chosen } = asked.data
  if (!(await mayChangePost(id, req))) throw new Forbidden(req.t)
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  const options = { where, dryRun: dryRun === 'true', ...(chosen ? { chosen } : {}) }
  const report = await receiveJob(id, bytes, options, req)
  const isRefused = report.problems.some(({ severity }) => severity === 'error')
  return Response.json(said(report, req), { status: isRefused ? 422 : 200 })
}
