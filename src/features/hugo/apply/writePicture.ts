import fs from 'node:fs'
import path from 'node:path'

import { APIError } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ImportedPicture } from '../page/importedPost.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import type { Applying } from './applying.ts'

const typeOf: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
}

const upload = async (
  { address, alt, line }: ImportedPicture,
  found: PictureFile,
  language: Locale,
  where: string,
  run: Applying,
): Promise<number | undefined> => {
  const place = { path: address.slice(0, 300), ...(line === undefined ? {} : { line }) }
  const { urls = [] } = found
  const [url] = urls
  const data = fs.readFileSync(found.file)
  const extension = path.extname(found.file).toLowerCase()
  const mimetype = typeOf[extension] ?? 'application/octet-stream'
  try {
    const { id } = await run.payload.create({
      collection: 'media',
      locale: language,
      depth: 0,
      data: {
        isDecorative: true,
        ...(alt === '' ? {} : { alt: alt.slice(0, 500) }),
        // Whose it is and what may be done with it nobody knows; the host stands in for a name.
        ...(url === undefined
          ? {}
          : {
              credit: new URL(url).host.slice(0, 200),
              licence: null,
              fetchedFrom: urls.join('\n'),
            }),
      },
      file: { data, name: path.basename(found.file), mimetype, size: data.length },
      overwriteExistingFiles: true,
      // The command line acts as the desk itself; the file is judged all the same.
      overrideAccess: true,
    })
    run.made.pictures += 1
    run.problems.push(hugoProblem('undescribed-picture', where, place))
    return id
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    run.problems.push(hugoProblem('refused-picture', where, { ...place, reason: error.message }))
    return undefined
  }
}

/**
 * Give the media document of a picture, uploading the file once, in a transaction of its own.
 *
 * A picture that the newsroom refuses keeps its address, and the reason is reported. Hugo knows
 * alternative text in one language at most: such a picture counts as decorative until somebody
 * describes it, or its article could not be published.
 */
export const writePicture = async (
  picture: ImportedPicture,
  language: Locale,
  where: string,
  run: Applying,
): Promise<number | undefined> => {
  const { found } = picture
  if (found === undefined) return undefined
  const known = run.media.get(found.hash) ?? upload(picture, found, language, where, run)
  run.media.set(found.hash, known)
  return await known
}
