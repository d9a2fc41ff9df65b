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

/**
 * The prints of the files that an address may mean: beside the page, in `static`, in `assets`, and
 * where a browser would ask for it.
 */
const printsOf = (dir: string, file: string, address: string, page: string): string[] => {
  const name = decoded(address.replace(/[?#].*$/, ''))
  const folders = [path.dirname(file), 'static', 'assets', 'content']
  const contents = ['static', 'content', file.split('/').slice(0, 2).join('/')]
  const served = name.startsWith('/') ? [] : contents.map((one) => path.posix.join(one, page))
  return [...folders, ...served].flatMap((folder) => {
    const found = path.join(dir, folder, name)
    return fs.statSync(found, { throwIfNoEntry: false })?.isFile()
      ? [fingerprint(fs.readFileSync(found))]
      : []
  })
}

/**
 * Find the pictures of a rendered page that are neither in its post nor in the report.
 *
 * @param reported everything that the report says about the page, and `page` its path as served.
 */
export const comparePictures = (
  dir: string,
  addresses: readonly string[],
  post: NewsroomPage,
  { reported, page }: { reported: string; page: string },
): string[] =>
  addresses.filter((address) => {
    const isImported = printsOf(dir, post.file, address, page).some((print) =>
      post.pictures.has(print),
    )
    const isReported = [address, decoded(address)].some((one) =>
      reported.includes(one.slice(0, 120)),
    )
    return !isImported && !isReported
  })
