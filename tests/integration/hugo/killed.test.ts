import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { preparePrograms } from '../../../src/ops/build/preparePrograms.mjs'
import { createDatabase } from '../../support/createDatabase.ts'
import { testSecret } from '../../support/testDatabase.ts'
import { dumpImport } from '../../support/hugo/dumpImport.ts'
import { makePictureSite } from '../../support/hugo/makePictureSite.ts'
import { randomFrom } from '../../support/randomFrom.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const stories = 24

/** How many imports are killed; `WAFERDESK_KILLS=20` for as many as were promised. */
const kills = Number(process.env['WAFERDESK_KILLS'] ?? 3)

const start = async (dir: string, databaseUrl: string, dataFolder: string) => {
  const program = await preparePrograms(root)
  const child = spawn(process.execPath, [program, 'import', 'hugo', dir], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: testSecret,
      WAFERDESK_DATA: dataFolder,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const applying = new Promise<void>((resolve) => {
    child.stderr.on('data', (data: Buffer) => {
      said += String(data)
      if (/^0 \/ \d+$/m.test(said)) resolve()
    })
    child.once('exit', () => resolve())
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return { child, applying, ended, said: () => said }
}

describe('an import that is killed', () => {
  let dir: string
  let expected: unknown
  let duration = 0
  const folders: string[] = []

  const newFolder = () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-killed-'))
    folders.push(folder)
    return folder
  }

  beforeAll(async () => {
    dir = newFolder()
    await makePictureSite(dir, stories)
    const database = await createDatabase()
    const data = newFolder()
    const run = await start(dir, database.url, data)
    await run.applying
    const begun = performance.now()
    // Findings such as missing pictures end an import with 1.
    expect([0, 1]).toContain(await run.ended)
    duration = performance.now() - begun
    expected = await dumpImport(database.url, data)
    await database.drop()
  }, 120_000)

  afterAll(() => {
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
  })

  test(`leaves what another run brings to the same end, killed at ${kills} moments`, async () => {
    const random = randomFrom(20_261_126)
    for (let kill = 0; kill < kills; kill += 1) {
      const database = await createDatabase()
      const data = newFolder()
      const first = await start(dir, database.url, data)
      await first.applying
      await wait(random() * duration)
      first.child.kill('SIGKILL')
      await first.ended
      const second = await start(dir, database.url, data)
      expect([0, 1]).toContain(await second.ended)
      expect(await dumpImport(database.url, data)).toEqual(expected)
      await database.drop()
    }
  }, 600_000)
})
