import fs from 'node:fs'
import path from 'node:path'

import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { readText } from '../readText.ts'
import { configNotation } from './configNotation.ts'
import { mappingName } from './mappingName.ts'
import { walkFolder } from './walkFolder.ts'
import { withoutSecrets } from './withoutSecrets.ts'

/** The files of a site that become no posts and go out again, by their paths. */
export type KeptFiles = ReadonlyMap<string, string>

/** More is no configuration that people write. */
const mostFiles = 500

const rootConfig = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/i

/**
 * Read what an export has to give back besides the posts: the configuration in all of its files,
 * the pages of sections that have no text, and what the site's shortcodes mean.
 *
 * Secrets are not kept: which keys are empty from then on is reported.
 *
 * @param sections paths of pages without a text, from the site's folder.
 */
export const keptFiles = (
  dir: string,
  sections: readonly string[],
  problems: Problem[],
): KeptFiles => {
  const inside = (file: string) => path.relative(dir, file).split(path.sep).join('/')
  const root = fs
    .readdirSync(dir, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && (rootConfig.test(entry.name) || entry.name === mappingName),
    )
    .map(({ name }) => path.join(dir, name))
  const folder = path.join(dir, 'config')
  const isFolder = fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  // What cannot be read of it was told when the configuration was.
  const config = isFolder ? walkFolder(dir, folder, new Set(), []) : []
  const settings = [...root, ...config.filter((file) => configNotation(file))].slice(0, mostFiles)
  const kept = new Map<string, string>()
  for (const file of settings) {
    const where = inside(file)
    const text = readText(file, where)
    const notation = configNotation(file)
    if (!text.ok || notation === undefined) continue
    const { text: clean, keys } = withoutSecrets(text.value, notation)
    kept.set(where, clean)
    if (keys.length > 0) {
      problems.push(hugoProblem('secret-left-out', where, { keys: keys.join(', ').slice(0, 500) }))
    }
  }
  for (const where of sections) {
    const text = readText(path.join(dir, where), where)
    if (text.ok) kept.set(where, text.value)
  }
  return kept
}
