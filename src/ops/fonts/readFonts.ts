import fs from 'node:fs/promises'
import path from 'node:path'

import { findApplicationRoot } from '../findApplicationRoot.ts'
import type { CodeRange } from './unicodeRange.ts'
import { coversSome, parseUnicodeRange } from './unicodeRange.ts'

/** One file of a typeface that is cut into about a hundred. */
export type FontFile = {
  readonly name: string
  readonly data: Buffer
  readonly weight: 400 | 700
  readonly style: 'normal'
}

type Subset = { readonly key: string; readonly ranges: CodeRange[] }

// Resolved by hand: a bundler would look into the package, or leave it out.
const folder = (): string =>
  path.join(findApplicationRoot(process.cwd()), 'node_modules', '@fontsource', 'noto-sans-tc')

let subsets: Promise<Subset[]> | undefined
const files = new Map<string, Promise<Buffer>>()

const readSubsets = async (): Promise<Subset[]> => {
  const text = await fs.readFile(path.join(folder(), 'unicode.json'), 'utf8')
  const ranges = JSON.parse(text) as Record<string, string>
  return Object.entries(ranges).map(([key, range]) => ({
    key: key.replace(/[[\]]/g, ''),
    ranges: parseUnicodeRange(range),
  }))
}

const readOnce = (file: string): Promise<Buffer> => {
  const known = files.get(file)
  if (known) return known
  const reading = fs.readFile(path.join(folder(), 'files', file))
  files.set(file, reading)
  return reading
}

/**
 * Read the files of Noto Sans TC that a text needs, in both weights; about 30 kB each.
 *
 * The typeface comes with the packages, so that a machine without any font draws Chinese.
 */
export const readFonts = async (text: string): Promise<FontFile[]> => {
  subsets ??= readSubsets()
  const needed = (await subsets).filter(
    ({ key, ranges }) => key === 'latin' || coversSome(ranges, text),
  )
  const wanted = needed.flatMap(({ key }) => [
    { key, weight: 400 as const },
    { key, weight: 700 as const },
  ])
  return await Promise.all(
    wanted.map(async ({ key, weight }) => ({
      name: `Noto Sans TC ${key}`,
      data: await readOnce(`noto-sans-tc-${key}-${weight}-normal.woff`),
      weight,
      style: 'normal' as const,
    })),
  )
}
