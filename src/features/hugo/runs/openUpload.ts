import fs from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { findRoots } from '../unpack/findRoots.ts'
import { unpackProblem } from '../unpack/unpackProblem.ts'
import { unpackZip } from '../unpack/unpackZip.ts'
import type { ClaimedRun } from './claimRun.ts'
import type { RunProgress } from './keepProgress.ts'
import { runPlaces, uploadLimit } from './runPlaces.ts'
import { runProblem } from './runProblem.ts'

/** What was sent, on the disk as files. */
export type OpenUpload = {
  /** The folders in it that hold sites. */
  readonly roots: readonly string[]
  readonly files: number
  /** What was left out though it may belong to a site. */
  readonly problems: readonly Problem[]
}

/** How much larger what is unpacked may be than what is sent. */
const mostSwelling = 4

const mostFiles = 100_000

const listFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))

/**
 * Have the files of an upload on the disk: unpack it, unless that was done before.
 *
 * It is unpacked beside its place and moved when it is whole: a worker that dies meanwhile leaves
 * nothing that looks like a site.
 */
export const openUpload = async (
  payload: Payload,
  { id }: Pick<ClaimedRun, 'id'>,
  progress: RunProgress,
): Promise<Result<OpenUpload, Problem>> => {
  const { folder, upload, site, unpacking } = runPlaces(payload, id)
  let problems: readonly Problem[] = []
  if (!fs.existsSync(site)) {
    if (!fs.existsSync(upload)) return fail(runProblem('no-files', { folder }))
    progress.enter('unpacking')
    await fs.promises.rm(unpacking, { recursive: true, force: true })
    const unpacked = await unpackZip(upload, unpacking, {
      limits: { bytes: uploadLimit(payload) * mostSwelling * 1_000_000, files: mostFiles },
      progress: progress.count,
      signal: progress.signal,
    })
    if (!unpacked.ok) return unpacked
    problems = unpacked.value.problems
    await fs.promises.rename(unpacking, site)
    await fs.promises.rm(upload, { force: true })
  }
  const files = listFiles(site)
  const roots = findRoots(files)
  if (roots.length === 0) return fail(unpackProblem('no-site', { count: files.length }))
  return ok({ roots, files: files.length, problems })
}
