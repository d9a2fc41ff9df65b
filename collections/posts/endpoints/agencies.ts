import type { PayloadHandler, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import type { ReturnReport } from '../../../src/features/bilingual/agencies/receiveJob.ts'
import { receiveJob } from '../../../src/features/bilingual/agencies/receiveJob.ts'
import { receiveJobs } from '../../../src/features/bilingual/agencies/receiveJobs.ts'
import type { SendScope } from '../../../src/features/bilingual/agencies/sendJob.ts'
import { sendJobs } from '../../../src/features/bilingual/agencies/sendJob.ts'
import { mostJobs } from '../../../src/features/bilingual/agencies/xliffNames.ts'
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

const postNumber = z.number().int().positive().max(2_147_483_647)

const sendingSeveral = sending.omit({ joints: true }).extend({
  posts: z
    .string()
    .max(1000)
    .transform((text) => text.split(',').map(Number))
    .pipe(z.array(postNumber).min(1).max(mostJobs)),
})

const receiving = z.object({
  name: z.string().max(200).default('xliff'),
  dryRun: z.enum(['true', 'false']).default('false'),
  take: keys.optional(),
})

const receivingSeveral = receiving.extend({ post: z.coerce.number().pipe(postNumber).optional() })

const mostProblems = 200

const wrongQuery = (error: z.ZodError, req: PayloadRequest): Response => {
  const fields = error.issues.map(({ path }) => path.join('.')).join(', ')
  const problem = refusal('publication/body-invalid', publicationMessages.bodyInvalid, { fields })
  return answerPublication(fail(problem), req)
}

const send = async (
  posts: readonly number[],
  scope: SendScope,
  req: PayloadRequest,
): Promise<Response> => {
  const sent = await sendJobs(posts, scope, req)
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

/**
 * `GET /api/posts/:id/xliff?target=en&only=all|untranslated|stale&joints=key,…`: what an agency is
 * to translate of a post's story, as a file of XLIFF 2.1.
 */
export const sendToAgency: PayloadHandler = async (req) => {
  const asked = sending.safeParse(req.query)
  if (!asked.success) return wrongQuery(asked.error, req)
  const { target, only, joints } = asked.data
  const scope = { only, ...(target ? { target } : {}), ...(joints ? { joints } : {}) }
  return await send([idOf(req)], scope, req)
}

/**
 * `GET /api/posts/xliff?posts=1,2,…&target=en&only=all|untranslated|stale`: what an agency is to
 * translate of the stories of several posts, as one file.
 */
export const sendSeveralToAgency: PayloadHandler = async (req) => {
  const asked = sendingSeveral.safeParse(req.query)
  if (!asked.success) return wrongQuery(asked.error, req)
  const { posts, target, only } = asked.data
  return await send(posts, { only, ...(target ? { target } : {}) }, req)
}

const said = <Report extends Pick<ReturnReport, 'problems'>>(
  report: Report,
  req: PayloadRequest,
) => ({
  ...report,
  // Of a file that has nothing to do with us there could be one for every line.
  problems: report.problems.slice(0, mostProblems).map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: sayProblem(problem, languageOf(req)),
    ...(problem.line === undefined ? {} : { line: problem.line }),
  })),
})

const hasErrors = ({ problems }: Pick<ReturnReport, 'problems'>): boolean =>
  problems.some(({ severity }) => severity === 'error')

const bytesOf = async (req: PayloadRequest): Promise<Uint8Array> =>
  new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))

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
  const options = { where, dryRun: dryRun === 'true', ...(chosen ? { chosen } : {}) }
  const report = await receiveJob(id, await bytesOf(req), options, req)
  return Response.json(said(report, req), { status: hasErrors(report) ? 422 : 200 })
}

/**
 * `POST /api/posts/xliff?post=…&dryRun=true|false&take=target:unit,…`: take back what an agency has
 * translated of one story or several, all of it or nothing; the body is the file. With `post`, a file
 * of one story has to be that post's.
 */
export const receiveSeveralFromAgency: PayloadHandler = async (req) => {
  const asked = receivingSeveral.safeParse(req.query)
  if (!asked.success) return wrongQuery(asked.error, req)
  const { name: where, dryRun, take: chosen, post } = asked.data
  const report = await receiveJobs(
    await bytesOf(req),
    {
      where,
      dryRun: dryRun === 'true',
      ...(chosen ? { chosen } : {}),
      ...(post === undefined ? {} : { post }),
      guard: async (target) => {
        if (!(await mayChangePost(target, req))) throw new Forbidden(req.t)
      },
    },
    req,
  )
  const stories = report.stories.map((story) => said(story, req))
  const isRefused = hasErrors(report) || report.stories.some(hasErrors)
  return Response.json({ ...said(report, req), stories }, { status: isRefused ? 422 : 200 })
}
