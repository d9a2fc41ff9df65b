import fs from 'node:fs'
import path from 'node:path'
import { APIError } from 'payload'
import type { Locale } from '../../../kernel/locale.ts'
import type { StoryWriting } from './applying.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ImportedPicture } from '../page/importedPost.ts'

const typeOf: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
}

/**
 * Give the media document of a picture, uploading the file once.
 *
 * A picture that the newsroom refuses keeps its address, and the reason is reported. Hugo knows
 * alternative text in one language at most: such a picture counts as decorative until somebody
 * describes it, or its article could not be published.
 */
export const writePicture = async (
  picture: ImportedPicture,
  language: Locale,
  where: string,
  writing: StoryWriting,
): Promise<number | undefined> => {
  const { found, address, alt, line } = picture
  if (found === undefined) return undefined
  const { run, req } = writing
  const known = run.media.get(found.hash) ?? writing.media.get(found.hash)
  if (known !== undefined) return known
  const place = { path: address, ...(line === undefined ? {} : { line }) }
  const data = fs.readFileSync(found.file)
  const name = path.basename(found.file)
  const mimetype = typeOf[path.extname(name).toLowerCase()] ?? 'application/octet-stream'
  try {
    const { id } = await run.payload.create({
      collection: 'media',
      locale: language,
      data: { isDecorative: true, ...(alt === '' ? {} : { alt: alt.slice(0, 500) }) },
      file: { data, name, mimetype, size: data.length },
      req,
      // The command line acts as the desk itself; the file is judged all the same.
      overrideAccess: true,
    })
    writing.media.set(found.hash, id)
    writing.made.pictures += 1
    run.problems.push(hugoProblem('undescribed-picture', where, place))
    return id
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    run.problems.push(hugoProblem('refused-picture', where, { ...place, reason: error.message }))
    return undefined
  } finally {
    delete req.file
  }
}
