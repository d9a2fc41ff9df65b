import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'

import type { Entry, ZipFile } from 'yauzl'
import { openPromise } from 'yauzl'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { reasonOf } from '../readText.ts'
import { isWithin } from '../site/walkFolder.ts'
import { entryPath } from './entryPath.ts'
import { leavesOut } from './leavesOut.ts'
import { nameDecoder } from './nameDecoder.ts'
import { unpackProblem } from './unpackProblem.ts'

/** How much may come out of a zip file. */
type UnpackLimits = {
  /** All files together, in bytes. */
  readonly bytes: number
  readonly files: number
}

/** What has come out of a zip file. */
export type Unpacked = {
  /** The paths of all files, with `/`. */
  readonly files: readonly string[]
  /** What was left out though it may belong to the site. */
  readonly problems: readonly Problem[]
}

type Unpacking = {
  readonly limits: UnpackLimits
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

type Listed = { readonly entry: Entry; readonly path: string }

/** From this many times its size on a file is refused, if it is large: text packs to a tenth. */
const mostTimes = 100
const largeEnough = 50_000_000

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)

// The upper half of the attributes is the mode of Unix, where there is one.
const modeOf = ({ externalFileAttributes }: Entry): number => externalFileAttributes >>> 16
const kindOf = (entry: Entry): number => modeOf(entry) & 0o170000
const isFolder = (entry: Entry, name: string): boolean =>
  /[/\\]$/.test(name) || kindOf(entry) === 0o040000
const isOrdinary = (entry: Entry): boolean => [0, 0o100000].includes(kindOf(entry))

const checkEntry = (entry: Entry, name: string): Problem | undefined => {
  if (entry.isEncrypted()) return unpackProblem('zip-encrypted', { name })
  if (![0, 8].includes(entry.compressionMethod)) return unpackProblem('zip-method', { name })
  return undefined
}

const checkSize = (
  listed: readonly Listed[],
  packed: number,
  limits: UnpackLimits,
): Problem | undefined => {
  const bytes = listed.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  const count = listed.length
  if (count > limits.files) return unpackProblem('zip-many', { count, limit: limits.files })
  if (bytes > largeEnough && bytes > packed * mostTimes) {
    return unpackProblem('zip-bomb', { times: Math.round(bytes / packed) })
  }
  if (bytes <= limits.bytes) return undefined
  return unpackProblem('zip-large', { size: megabytes(bytes), limit: megabytes(limits.bytes) })
}

const list = async (
  zip: ZipFile,
  limits: UnpackLimits,
): Promise<Result<{ listed: Listed[]; problems: Problem[] }, Problem>> => {
  // An archive of a repository has much that is left out; of that, too, there is an end.
  const most = limits.files * 4
  if (zip.entryCount > most) {
    return fail(unpackProblem('zip-many', { count: zip.entryCount, limit: limits.files }))
  }
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const decode = nameDecoder(entries)
  const problems: Problem[] = []
  const all: Listed[] = []
  for (const entry of entries) {
    const name = decode(entry)
    const placed = entryPath(name)
    if (!placed.ok) return placed
    if (isFolder(entry, name) || placed.value === '') continue
    all.push({ entry, path: placed.value })
  }
  const isLeftOut = leavesOut(all.map((one) => one.path))
  const listed: Listed[] = []
  for (const one of all) {
    if (isLeftOut(one.path)) continue
    const problem = checkEntry(one.entry, one.path)
    if (problem) return fail(problem)
    if (isOrdinary(one.entry)) listed.push(one)
    else problems.push(hugoProblem('symbolic-link', one.path))
  }
  const seen = new Set<string>()
  for (const { path: name } of listed) {
    if (seen.has(name)) return fail(unpackProblem('zip-twice', { name }))
    seen.add(name)
  }
  return ok({ listed, problems })
}

/** Passes bytes on, and breaks off at their end if they are not those that were packed. */
const checkingSum = (expected: number) =>
  async function* (source: AsyncIterable<Buffer>) {
    let sum = 0
    for await (const bytes of source) {
      sum = crc32(bytes, sum)
      yield bytes
    }
    if (sum !== expected) throw new Error('CRC-32')
  }

const unpackAll = async (
  zip: ZipFile,
  listed: readonly Listed[],
  target: string,
  { progress, signal }: Unpacking,
): Promise<void> => {
  const folders = new Set<string>()
  for (const [at, { entry, path: name }] of listed.entries()) {
    signal.throwIfAborted()
    const file = path.join(target, name)
    if (!isWithin(target, file)) throw new Error(`${name} lies outside`)
    const folder = path.dirname(file)
    if (!folders.has(folder)) await fs.promises.mkdir(folder, { recursive: true, mode: 0o700 })
    folders.add(folder)
    // What unpacks to more than it declares, or to something else, breaks off.
    const from = await zip.openReadStreamPromise(entry)
    const to = fs.createWriteStream(file, { flags: 'wx', mode: 0o600 })
    await pipeline(from, checkingSum(entry.crc32), to, { signal })
    progress(at + 1, listed.length)
  }
}

const problemOf = (error: unknown, name: string): Problem => {
  const reason = reasonOf(error)
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return unpackProblem('no-space')
  if (['EEXIST', 'ENOTDIR', 'EISDIR'].includes(reason)) return unpackProblem('zip-twice', { name })
  return unpackProblem('zip-broken')
}

/**
 * Unpack a zip file into a folder that is empty or not there.
 *
 * Everything that its directory says is checked before the first byte is written, and everything
 * that is written is checked against the directory. Links and devices are left out and reported;
 * rights, owners and dates are not taken over. When it is refused the folder is removed.
 *
 * @throws the reason of `signal` when that is aborted.
 */
export const unpackZip = async (
  file: string,
  target: string,
  unpacking: Unpacking,
): Promise<Result<Unpacked, Problem>> => {
  let zip: ZipFile
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, decodeStrings: false })
  } catch (error) {
    return fail(problemOf(error, ''))
  }
  let current = ''
  try {
    const found = await list(zip, unpacking.limits)
    if (!found.ok) return found
    const { listed, problems } = found.value
    const { size } = await fs.promises.stat(file)
    const tooMuch = checkSize(listed, size, unpacking.limits)
    if (tooMuch) return fail(tooMuch)
    await fs.promises.mkdir(target, { recursive: true, mode: 0o700 })
    await unpackAll(zip, listed, target, {
      ...unpacking,
      progress: (done, total) => {
        current = listed[done]?.path ?? ''
        unpacking.progress(done, total)
      },
    })
    return ok({ files: listed.map((one) => one.path), problems })
  } catch (error) {
    await fs.promises.rm(target, { recursive: true, force: true })
    unpacking.signal.throwIfAborted()
    return fail(problemOf(error, current))
  } finally {
    zip.close()
  }
}
