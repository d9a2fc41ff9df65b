import fs from 'node:fs'

import type { Problem } from '../../kernel/problem.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { hugoProblem } from './hugoProblem.ts'

const mostMegabytes = 8

/** Say why a file could not be read: the system's code, else the message. */
export const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error))

/**
 * Read a text file of a site, of at most 8 MB, in UTF-8.
 *
 * @param where the file's name as problems give it.
 */
export const readText = (file: string, where: string): Result<string, Problem> => {
  try {
    const { size } = fs.statSync(file)
    const megabytes = Math.ceil(size / 1_000_000)
    if (megabytes > mostMegabytes) {
      return fail(hugoProblem('file-too-large', where, { size: megabytes, limit: mostMegabytes }))
    }
    // The mark of byte order stays: it belongs to the original.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return ok(decoder.decode(fs.readFileSync(file)))
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? fail(hugoProblem('not-utf-8', where))
      : fail(hugoProblem('unreadable-file', where, { reason }))
  }
}
