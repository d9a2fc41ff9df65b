import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { preparePrograms } from '../../../src/ops/build/preparePrograms.mjs'

const run = (program: string) => execFileSync(process.execPath, [program], { encoding: 'utf8' })

describe('preparePrograms', () => {
  let folder: string
  let root: string
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
  }
  const programs = () => fs.readdirSync(path.join(root, 'node_modules/.cache/waferdesk-programs'))

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-programs-'))
    root = path.join(folder, 'a desk, 中文')
    write('src/cli/words.txt', 'beside')
    write('src/features/hugo/converter/conversionThread.ts', 'export const thread: number = 1')
    write(
      'src/cli/main.ts',
      `import fs from 'node:fs'
       const say = async (end: string) => console.log((await import('./more.ts')).words + end)
       void say('!')`,
    )
    write(
      'src/cli/more.ts',
      `import fs from 'node:fs'
       export const words: string = fs.readFileSync(new URL('words.txt', import.meta.url), 'utf8')`,
    )
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('compiles what can be run without a loader, also after the application has moved', async () => {
    const program = await preparePrograms(root)
    expect(run(program)).toBe('beside!\n')
    const moved = path.join(folder, 'moved')
    fs.renameSync(root, moved)
    expect(run(path.join(moved, path.relative(root, program)))).toBe('beside!\n')
  })

  it('compiles again when a source has changed, and only then', async () => {
    const first = await preparePrograms(root)
    const { mtimeMs } = fs.statSync(first)
    expect(await preparePrograms(root)).toBe(first)
    expect(fs.statSync(first).mtimeMs).toBe(mtimeMs)
    write('src/cli/words.txt', 'changed')
    const second = await preparePrograms(root)
    expect(second).not.toBe(first)
    expect(run(second)).toBe('changed!\n')
  })

  it('leaves one whole folder where several processes do it at once', async () => {
    const found = await Promise.all([1, 2, 3].map(async () => await preparePrograms(root)))
    expect(new Set(found).size).toBe(1)
    expect(programs()).toHaveLength(1)
    expect(run(found[0]!)).toBe('beside!\n')
  })

  it('leaves nothing where a source does not compile', async () => {
    write('src/cli/more.ts', 'export const words: = 1')
    await expect(preparePrograms(root)).rejects.toThrow(/more\.ts/)
    expect(programs()).toEqual([])
  })
})
