import fs from 'node:fs'
import path from 'node:path'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { FrontMatter } from '../page/frontMatter.ts'
import { parseData } from '../page/parseData.ts'
import { readText } from '../readText.ts'
import { configNotation } from './configNotation.ts'
import { configPlace } from './configPlace.ts'
import { mergeData } from './mergeData.ts'

const extensions = ['.toml', '.yaml', '.yml', '.json'] as const

// Hugo builds for production unless it is told otherwise.
const configFolders = ['config/_default', 'config/production']

type ConfigFile = {
  readonly file: string
  /** Where in the configuration it belongs, e.g. `['params']`; `[]` for all of it. */
  readonly at: readonly string[]
}

const rootFile = (dir: string): ConfigFile[] => {
  for (const name of ['hugo', 'config']) {
    for (const extension of extensions) {
      const file = path.join(dir, `${name}${extension}`)
      if (fs.existsSync(file)) return [{ file, at: [] }]
    }
  }
  return []
}

const folderFiles = (folder: string): ConfigFile[] => {
  if (!fs.existsSync(folder)) return []
  const files = fs
    .readdirSync(folder)
    .filter((name) => (extensions as readonly string[]).includes(path.extname(name)))
    .sort()
    .map((name) => ({
      file: path.join(folder, name),
      at: configPlace(`config/${name}`) ?? [],
    }))
  // What one file says of everything gives way to the file of a part.
  return files.sort((one, other) => Math.sign(one.at.length) - Math.sign(other.at.length))
}

const nest = ([first, ...rest]: readonly string[], data: FrontMatter): FrontMatter =>
  first === undefined ? data : { [first]: { ...nest(rest, data) } }

/**
 * Read the configuration of a site: one file in its folder, then those under `config/`, which win.
 *
 * @param dir the site's folder, absolute.
 */
export const readConfigFiles = (dir: string): Result<FrontMatter, Problem> => {
  const folders = configFolders.flatMap((folder) => folderFiles(path.join(dir, folder)))
  const found = [...rootFile(dir), ...folders]
  if (found.length === 0) return fail(hugoProblem('no-site', dir, { dir }))
  let data: FrontMatter = {}
  for (const { file, at } of found) {
    const where = path.relative(dir, file).split(path.sep).join('/')
    const text = readText(file, where)
    if (!text.ok) return text
    const parsed = parseData(text.value, configNotation(file) ?? 'yaml')
    if (!parsed.ok) return fail(hugoProblem('broken-config', where, parsed.problem))
    data = mergeData(data, nest(at, parsed.value))
  }
  return ok(data)
}
