import fs from 'node:fs'
import path from 'node:path'

import { fingerprint } from '../../../src/kernel/fingerprint.ts'
import type { NewsroomPage } from '../newsroomPages.ts'

const decoded = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** The prints of the files that an address may mean: beside the page, in `static`, in `assets`. */
const printsOf = (dir: string, file: string, address: string): string[] => {
  const name = decoded(address.replace(/[?#].*$/, ''))
  const folders = [path.dirname(file), 'static', 'assets', 'content']
  return folders.flatMap((folder) => {
    const found = path.join(dir, folder, name)
    return fs.statSync(found, { throwIfNoEntry: false })?.isFile()
      ? [fingerprint(fs.readFileSync(found))]
      : []
  })
}

/**
 * Find the pictures of a rendered page that are neither in its post nor in the report.
 *
 * @param reported everything that the report says about the page.
 */
export const comparePictures = (
  dir: string,
  addresses: readonly string[],
  post: NewsroomPage,
  reported: string,
): string[] =>
  addresses.filter((address) => {
    const isImported = printsOf(dir, post.file, address).some((print) => post.pictures.has(print))
    const isReported = [address, decoded(address)].some((one) =>
      reported.includes(one.slice(0, 120)),
    )
    return !isImported && !isReported
  })
