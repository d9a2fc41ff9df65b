import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../unit')

/** What each suite is made of: folders of `tests/unit`. What is in none of them is in `rest`. */
const folders = {
  bilingual: ['features/bilingual/'],
  chips: ['features/chips/'],
  content: ['content/'],
  delivery: ['delivery/'],
  demo: ['demo/'],
  hugo: ['features/hugo/', 'fidelity/'],
  rest: [],
} as const satisfies Record<string, readonly string[]>

/** Several folders of unit tests that are run as one file. */
export type Suite = keyof typeof folders

const suiteOf = (file: string): Suite => {
  const found = Object.entries(folders).find(([, of]) => of.some((start) => file.startsWith(start)))
  return (found?.[0] ?? 'rest') as Suite
}

/**
 * Run the unit tests of several folders as if they stood in one file.
 *
 * Jest makes a world of its own for each file, and reads itself and all that is imported into it
 * anew: for two hundred small files that is most of what they take.
 */
export const importTests = async (suite: Suite): Promise<void> => {
  const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' })
  const chosen = files.filter((file) => /\.test\.tsx?$/.test(file) && suiteOf(file) === suite)
  if (chosen.length === 0) throw new Error(`there is no test in the suite ${suite}`)
  for (const file of chosen.toSorted()) await import(path.join(root, file))
}
