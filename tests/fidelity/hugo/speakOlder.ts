import fs from 'node:fs'
import path from 'node:path'

const frontMatter = /^(?:\xEF\xBB\xBF)?(---|\+\+\+)[^\n]*\n[\s\S]*?\n\1/

const tomlTable = /^\s*\[+\s*([\w.]*)/
const indentOf = (line: string): number => line.length - line.trimStart().length

/** The keys of `cascade` that had an underscore once, by lines: others are called the same. */
const cascadeKeys = (text: string): string => {
  // The indentation of the `cascade` of YAML that the line is in, or the table of TOML.
  let inside: number | 'table' | undefined
  return text
    .split('\n')
    .map((line) => {
      const table = tomlTable.exec(line)?.[1]
      if (table !== undefined) inside = /^cascade\b/.test(table) ? 'table' : undefined
      else if (/^\s*cascade\s*:/.test(line)) inside = indentOf(line)
      else if (typeof inside === 'number' && /\S/.test(line) && !/^\s*-/.test(line)) {
        if (indentOf(line) <= inside) inside = undefined
      }
      if (inside === undefined) return line
      return line
        .replace(/^(\s*(?:-\s+)?)(target|build)(\s*[:=.])/, '$1_$2$3')
        .replace(/^(\s*\[+\s*cascade\.)(target|build)\b/, '$1_$2')
    })
    .join('\n')
}

/** Those of a page that had one, as YAML and TOML write them. */
const pageKeys = (matter: string): string =>
  cascadeKeys(matter).replace(/^(\[*)build(\s*[:=.\]])/gm, '$1_build$2')

const isConfig = (file: string): boolean =>
  /^(?:(?:hugo|config)|config\/.+)\.(?:toml|ya?ml)$/.test(file)

/**
 * Say in a copy of a site what newer sites say otherwise, in the words that Hugo before 0.124
 * knows: `build` was `_build`, and a cascade's `target` was `_target`. It takes both for parameters
 * otherwise, and publishes what is not to be rendered.
 *
 * By the text, not by our reading of it: what the words mean is Hugo's to say.
 */
export const speakOlder = (copy: string): void => {
  for (const name of fs.readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const inside = name.split(path.sep).join('/')
    const isPage = /\.(?:md|markdown|mdown|html?)$/i.test(inside)
    if (!isPage && !isConfig(inside)) continue
    const file = path.join(copy, name)
    if (!fs.statSync(file).isFile()) continue
    // Bytes that are no UTF-8 have to come through as they are.
    const text = fs.readFileSync(file, 'latin1')
    const older = isPage
      ? text.replace(frontMatter, (matter) => pageKeys(matter))
      : cascadeKeys(text)
    if (older !== text) fs.writeFileSync(file, older, 'latin1')
  }
}
