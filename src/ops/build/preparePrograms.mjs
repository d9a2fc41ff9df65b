import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import path from 'node:path'

import { fingerprintSources } from './fingerprintSources.mjs'

/** What is compiled, by the name of its file in the folder of the programs. */
const entryPoints = {
  main: 'src/cli/main.ts',
  conversionThread: 'src/features/hugo/converter/conversionThread.ts',
}

const day = 24 * 60 * 60_000

/**
 * Source files find what lies beside them by `import.meta.url`; compiled, they would look around in
 * the folder of the programs. Told relative to it, so that the whole application can be moved.
 *
 * @type {(root: string, folder: string) => import('esbuild').Plugin}
 */
const keepPlaces = (root, folder) => ({
  name: 'keep-places',
  setup: (maker) => {
    maker.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (file.includes('node_modules') || !text.includes('import.meta.url')) return undefined
      const way = path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')
      const place = `new URL(${JSON.stringify(way)}, import.meta.url).href`
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' }
    })
  },
})

/** @type {(root: string, folder: string) => Promise<void>} */
const compile = async (root, folder) => {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    plugins: [keepPlaces(root, folder)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What a command does not need stays unread.
    splitting: true,
    sourcemap: true,
    keepNames: true,
    jsx: 'automatic',
    logLevel: 'silent',
  })
}

// A process that runs reads its parts when it needs them: what is old may still be in use.
/** @type {(home: string, kept: string) => void} */
const removeOld = (home, kept) => {
  const old = readdirSync(home)
    .filter((name) => name !== kept)
    .map((name) => ({ name, at: statSync(path.join(home, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at)
    .filter(({ at }, index) => index >= 4 && Date.now() - at > day)
  for (const { name } of old) rmSync(path.join(home, name), { recursive: true, force: true })
}

/**
 * Compile the command line, unless it was compiled from the same sources: without a loader of
 * TypeScript a process starts in half the time.
 *
 * Several processes may do it at once; each version has a folder of its own, which is there whole
 * or not at all.
 *
 * @param {string} root folder of the application.
 * @returns {Promise<string>} the file to start Node with.
 * @throws when a source does not compile, or the folder of the packages cannot be written to.
 */
export const preparePrograms = async (root) => {
  const home = path.join(root, 'node_modules', '.cache', 'waferdesk-programs')
  const name = fingerprintSources(root).slice(0, 16)
  const folder = path.join(home, name)
  const program = path.join(folder, 'main.js')
  if (existsSync(program)) return program
  mkdirSync(home, { recursive: true })
  const made = mkdtempSync(path.join(home, '.making-'))
  try {
    await compile(root, made)
    await rename(made, folder).catch((error) => {
      // Somebody else was faster, with the same result.
      if (!existsSync(program)) throw error
    })
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
  removeOld(home, name)
  return program
}
