import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Make the links between library names that an npm package cannot carry.
 *
 * The package does it in an install script, which npm may have been told not to run; without them
 * Postgres does not load. Links that are there stay; `to` may be a copy of the package's folder.
 */
export const linkLibraries = (root: string): void => {
  const list = path.join(root, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const link = path.join(root, '..', target)
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link)
  }
}
