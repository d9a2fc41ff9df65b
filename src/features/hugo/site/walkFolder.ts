import fs from 'node:fs'
import path from 'node:path'

import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { reasonOf } from '../readText.ts'

/** Tell whether a file lies in a folder, or is it. */
export const isWithin = (dir: string, file: string): boolean => {
  const relative = path.relative(dir, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** Write a file's name as problems and posts give it: from the site's folder, with `/`. */
export const placeIn = (dir: string, file: string): string =>
  path.relative(dir, file).split(path.sep).join('/')

const longestName = 1000

/**
 * List the files under a folder of a site, in the order of their names.
 *
 * @param skipped folders that belong to somebody else, absolute.
 */
export const walkFolder = (
  dir: string,
  root: string,
  skipped: ReadonlySet<string>,
  problems: Problem[],
): string[] => {
  const files: string[] = []
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    let entries: fs.Dirent[] = []
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      const where = placeIn(dir, folder)
      problems.push(hugoProblem('unreadable-file', where, { reason: reasonOf(error) }))
    }
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const file = path.join(folder, entry.name)
      const where = placeIn(dir, file)
      // A link may lead out of the site, or back to where we are.
      if (entry.isSymbolicLink()) problems.push(hugoProblem('symbolic-link', where))
      else if (where.length > longestName) {
        problems.push(hugoProblem('long-name', where.slice(0, 200), { limit: longestName }))
      } else if (entry.isDirectory() && !skipped.has(file)) waiting.push(file)
      else if (entry.isFile()) files.push(file)
    }
  }
  return files
}
