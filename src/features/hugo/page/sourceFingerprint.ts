import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { FindPicture } from '../site/pictureFinder.ts'
import { pictureNames } from './pictureNames.ts'

/** Counts up when the same source is read into something else, so that it is imported anew. */
const reading = 1

/**
 * Print a page as it stands: its text, the pictures that are found for it, and how it is read.
 *
 * Pictures are looked for by their look alone: what has not changed is recognised without being
 * read. One that was missing and has been delivered since changes the print.
 *
 * @param settings whatever else decides what a page becomes.
 */
export const sourceFingerprint = (
  text: string,
  path: string,
  findPicture: FindPicture,
  settings: unknown,
): string => {
  const pictures = pictureNames(text).map((name) => [name, findPicture(name, { path })?.hash])
  return fingerprint(JSON.stringify([reading, settings, pictures, text]))
}
