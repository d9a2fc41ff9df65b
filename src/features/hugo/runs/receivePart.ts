import fs from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { poolOf } from '../../publication/poolOf.ts'
import { reasonOf } from '../readText.ts'
import { runPlaces, uploadLimit } from './runPlaces.ts'
import type { RunRefusal } from './runProblem.ts'
import { runProblem } from './runProblem.ts'

/** The largest part of an upload, in bytes: proxies let this much pass as they come. */
export const largestPart = 1_000_000

/**
 * Receive the next part of an upload and say how many bytes are there.
 *
 * A part that comes twice is not written twice: whoever does not hear the answer sends it again. One
 * at another place is answered with the place that is wanted.
 */
export const receivePart = async (
  payload: Payload,
  { run, at, part }: { readonly run: number; readonly at: number; readonly part: Uint8Array },
): Promise<Result<{ readonly received: number }, RunRefusal>> => {
  const { upload } = runPlaces(payload, run)
  const limit = uploadLimit(payload) * 1_000_000
  const end = at + part.length
  if (part.length > largestPart || end > limit) {
    const size = Math.ceil(end / 1_000_000)
    return fail(runProblem('too-large', { name: '', size, limit: limit / 1_000_000 }))
  }
  const connection = await poolOf(payload).connect()
  try {
    await connection.query('begin')
    // Parts come one after the other, also if a request was given up and sent again.
    const { rows } = await connection.query<{ received: number; state: string; name: string }>(
      'select received::float8 as received, state, name from imports where id = $1 for update',
      [run],
    )
    const [found] = rows
    if (found?.state !== 'uploading') return fail(runProblem('state'))
    if (at !== found.received) return ok({ received: found.received })
    if (at === 0 && !Buffer.from(part.subarray(0, 2)).equals(Buffer.from('PK'))) {
      return fail(runProblem('no-zip', { name: found.name }))
    }
    const file = await fs.promises.open(upload, 'r+')
    try {
      await file.write(part, 0, part.length, at)
    } finally {
      await file.close()
    }
    await connection.query(
      'update imports set received = $2, touched_at = clock_timestamp() where id = $1',
      [run, end],
    )
    await connection.query('commit')
    return ok({ received: end })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ENOENT') return fail(runProblem('no-files', { folder: path.dirname(upload) }))
    if (!['ENOSPC', 'EDQUOT'].includes(reason)) throw error
    return fail(runProblem('no-space'))
  } finally {
    // Nothing after the commit, and everything where there was none.
    await connection.query('rollback').catch(() => {})
    connection.release()
  }
}
