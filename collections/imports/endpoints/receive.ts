import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { largestPart, receivePart } from '../../../src/features/hugo/runs/receivePart.ts'
import { runProblem } from '../../../src/features/hugo/runs/runProblem.ts'
import { fail } from '../../../src/kernel/result.ts'
import { idOf } from '../../idOf.ts'
import { answerImport } from './answerImport.ts'

const place = z.coerce.number().int().min(0)

/** `PUT /api/imports/:id/part?at=…`: the next bytes of an upload, as they are. */
export const receive: PayloadHandler = async (req) => {
  const at = place.safeParse(req.query['at'])
  const length = Number(req.headers.get('content-length') ?? 0)
  if (length > largestPart) {
    // Not even read.
    const size = Math.ceil(length / 1_000_000)
    const values = { name: '', size, limit: largestPart / 1_000_000 }
    return answerImport(fail(runProblem('too-large', values)), req)
  }
  const bytes = await req.arrayBuffer?.()
  if (!at.success || !bytes || bytes.byteLength === 0) {
    return answerImport(fail(runProblem('part')), req)
  }
  const part = new Uint8Array(bytes)
  const received = await receivePart(req.payload, { run: idOf(req), at: at.data, part })
  return answerImport(received, req)
}
