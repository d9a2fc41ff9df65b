import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { lockDataFolder } from '../../src/ops/dataFolder/lockDataFolder.ts'

/** A browser that was unpacked, and what has to be in its environment. */
export type Chromium = { readonly program: string; readonly env: Record<string, string> }

const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/waferdesk-chromium')

// The package brings the system's libraries too, but only where it believes to be on Amazon's
// machines, and there it changes the environment of the whole process: so in one of its own.
const unpack = (folder: string): void => {
  const script = `import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())`
  execFileSync(process.execPath, ['-e', script], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      PATH: process.env.PATH,
      TMPDIR: folder,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

// The package's own looks for fonts where Amazon's machines keep them.
const writeFontList = (folder: string): void => {
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`
  fs.writeFileSync(path.join(folder, 'fonts', 'fonts.conf'), list)
}

const lacksLibraries = (program: string): boolean => {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

const environmentOf = (folder: string): Record<string, string> => ({
  ...(lacksLibraries(path.join(folder, 'chromium'))
    ? { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }
    : {}),
  ...(fs.existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
})

/** Unpack the browser of `@sparticuz/chromium`, once for this clone; nothing is downloaded. */
export const prepareChromium = async (): Promise<Chromium> => {
  const folder = path.join(cache, 'unpacked')
  fs.mkdirSync(cache, { recursive: true })
  const release = await lockDataFolder(cache, 120_000)
  try {
    if (!fs.existsSync(folder)) {
      const fresh = path.join(cache, 'fresh')
      fs.rmSync(fresh, { recursive: true, force: true })
      fs.mkdirSync(fresh, { recursive: true })
      unpack(fresh)
      fs.renameSync(fresh, folder)
      writeFontList(folder)
    }
  } finally {
    release()
  }
  return { program: path.join(folder, 'chromium'), env: environmentOf(folder) }
}
