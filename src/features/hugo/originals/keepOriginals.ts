import fs from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { reasonOf } from '../readText.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import { originalFile } from './originalFile.ts'

const keep = (from: string, to: string, hash: string): void => {
  const bytes = fs.readFileSync(from)
  // It was changed since it was found: the next import takes it.
  if (fingerprint(bytes) !== hash) return
  fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 })
  // A run that is killed leaves a whole file or none.
  const partial = `${to}.${process.pid}`
  fs.writeFileSync(partial, bytes, { mode: 0o600 })
  fs.renameSync(partial, to)
}

const isThere = (file: string): boolean => fs.existsSync(file)

const inNewsroom = async (payload: Payload, hashes: readonly string[]): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'media',
    where: { hash: { in: [...hashes] } },
    select: { hash: true },
    depth: 0,
    pagination: false,
    // The command line acts as the desk itself.
    overrideAccess: true,
  })
  return new Set(docs.flatMap(({ hash }) => hash ?? []))
}

/** How many pictures are asked for at a time. */
const together = 500

/**
 * Keep the untouched files of a site's pictures that the newsroom has, each once.
 *
 * Media cleans and writes pictures anew; an export gives the site back the very bytes that it had.
 * What was imported before originals were kept is kept now, if the site still has it.
 */
export const keepOriginals = async (
  payload: Payload,
  pictures: Iterable<PictureFile>,
): Promise<readonly Problem[]> => {
  const missing = new Map<string, readonly [from: string, to: string]>()
  for (const { file, hash, path: place } of pictures) {
    // One that was fetched belongs to no site.
    const to = place === '' ? undefined : originalFile(payload, hash)
    if (to !== undefined && !isThere(to)) missing.set(hash, [file, to])
  }
  const failures: string[] = []
  const hashes = [...missing.keys()]
  for (let from = 0; from < hashes.length; from += together) {
    const known = await inNewsroom(payload, hashes.slice(from, from + together))
    for (const hash of known) {
      const places = missing.get(hash)
      try {
        if (places) keep(...places, hash)
      } catch (error) {
        failures.push(reasonOf(error))
      }
    }
  }
  const [reason] = failures
  return reason === undefined
    ? []
    : [hugoProblem('originals-not-kept', '.', { count: failures.length, reason })]
}
