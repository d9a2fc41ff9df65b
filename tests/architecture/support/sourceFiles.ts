import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { parseSync } from 'oxc-parser'

/** The project's folder, absolute. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** A file of the product, parsed. */
export type SourceFile = {
  /** Relative to the project, with `/`. */
  readonly path: string
  readonly text: string
  readonly parsed: ReturnType<typeof parseSync>
}

const generated = new Set(['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js'])

const listed = (): string[] =>
  execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'src', 'collections', '*.ts', '*.mjs'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter(
      (file) =>
        /^(src|collections)\/.*\.(tsx?|mjs|js)$/.test(file) || /^[\w.]+\.(ts|mjs)$/.test(file),
    )

/** Read and parse every handwritten file of the product. */
export const readSourceFiles = (): SourceFile[] =>
  [...new Set(listed())]
    .filter((file) => !generated.has(file) && fs.existsSync(path.join(root, file)))
    .map((file) => {
      const text = fs.readFileSync(path.join(root, file), 'utf8')
      return { path: file, text, parsed: parseSync(file, text) }
    })
