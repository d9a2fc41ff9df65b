import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Site } from '../site/readSite.ts'
import { addressesIn } from './addressesIn.ts'
import { pictureNames } from './pictureNames.ts'

/** Counts up when the same source is read into something else, so that it is imported anew. */
const reading = 2

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
  { findPicture, remote }: Pick<Site, 'findPicture' | 'remote'>,
  settings: unknown,
): string => {
  const pictures = pictureNames(text).map((name) => [name, findPicture(name, { path })?.hash])
  // Only those that are here: what is on other hosts and stays there changes nothing.
  const fetched = remote
    ? addressesIn(`${text}\n${JSON.stringify(settings)}`).flatMap((address) => {
        const hash = remote.find(address)?.hash
        return hash === undefined ? [] : [[address, hash]]
      })
    : []
  return fingerprint(JSON.stringify([reading, settings, [...pictures, ...fetched], text]))
}
