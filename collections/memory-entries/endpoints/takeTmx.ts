import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { memoryLimits } from '../../../src/features/bilingual/memory/entry.ts'
import { importTmx } from '../../../src/features/bilingual/memory/tmx/importTmx.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import { languageOf } from '../../languageOf.ts'
import { viewerOf } from '../../imports/endpoints/viewerOf.ts'

const question = z.object({
  name: z
    .string()
    .max(200)
    .transform((name) => name.normalize('NFC').trim())
    .pipe(z.string().regex(/^\P{Cc}+$/u)),
  dryRun: z.enum(['true', 'false']).default('false'),
})

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 65_536
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size)
}

/**
 * `POST /api/memory-entries/tmx?name=…&dryRun=true`: bring a TMX file into the memory, its bytes as
 * they are; what was done and what was found is the answer.
 */
export const takeTmx: PayloadHandler = async (req) => {
  const asked = question.safeParse(req.query)
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (!asked.success || bytes.byteLength > memoryLimits.upload) {
    return Response.json({ counts: null, problems: [] }, { status: asked.success ? 413 : 400 })
  }
  const by = viewerOf(req)
  const { counts, problems } = await importTmx(req.payload, piecesOf(bytes), {
    file: asked.data.name,
    dryRun: asked.data.dryRun === 'true',
    now: new Date().toISOString(),
    ...(by === undefined ? {} : { by }),
  })
  const language = languageOf(req)
  return Response.json({
    counts,
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      line: problem.line,
      message: sayProblem(problem, language),
    })),
  })
}
