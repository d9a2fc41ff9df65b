import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import {
  forgetFile,
  listImportedFiles,
} from '../../../src/features/bilingual/memory/tmx/importedFiles.ts'

/** `GET /api/memory-entries/files`: the TMX files that were imported, with their pairs. */
export const showFiles: PayloadHandler = async (req) =>
  Response.json({ files: await listImportedFiles(req) })

const question = z.object({ name: z.string().min(1).max(200) })

/**
 * `DELETE /api/memory-entries/files?name=…`: take an imported file out of the memory; of one that
 * somebody has taken out already there are no pairs.
 */
export const removeFile: PayloadHandler = async (req) => {
  const asked = question.safeParse(req.query)
  if (!asked.success) return Response.json({ pairs: 0 }, { status: 400 })
  return Response.json({ pairs: await forgetFile(req.payload, asked.data.name) })
}
