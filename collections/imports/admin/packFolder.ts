'use client'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of a folder, with its path in it. */
export type FolderFile = { readonly path: string; readonly file: File }

// Packed already: to pack it once more costs time and gains nothing.
const packed = /\.(?:jpe?g|png|gif|webp|avif|zip|gz|mp[34]|webm|woff2?|pdf)$/i

/**
 * Pack files into a zip file piece by piece, so that none of it is ever whole in the memory.
 *
 * @param onFile is told how many files are packed.
 */
export async function* packFolder(
  files: readonly FolderFile[],
  onFile: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = []
  let broken: Error | undefined
  const zip = new Zip((error, bytes) => {
    if (error) broken = error
    else made.push(bytes)
  })
  const take = () => {
    if (broken) throw broken
    const taken = made
    made = []
    return taken
  }
  for (const [at, { path, file }] of files.entries()) {
    const entry = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    zip.add(entry)
    const reader = file.stream().getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      entry.push(value)
      yield* take()
    }
    entry.push(new Uint8Array(0), true)
    onFile(at + 1)
    yield* take()
  }
  zip.end()
  yield* take()
}
