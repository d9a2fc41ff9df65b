import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ensureBuild } from '../../src/ops/build/ensureBuild.ts'
import { descendantsOf } from '../support/descendantsOf.ts'
import { findFreePort } from '../support/findFreePort.ts'
import { siteTimeout } from '../support/openSite.ts'
import { runCommand } from '../support/runCommand.ts'

const root = path.resolve(import.meta.dirname, '../..')
const program = path.join(root, 'src/cli/bin.mjs')
const silent = { say: () => {}, line: () => {} }
const longTest = 180_000

/** What each process is recognised by, in the words that started it. */
const marks = { web: 'next-server', worker: 'main.js worker', database: 'bin/postgres -D' } as const

type Started = { readonly child: ChildProcess; readonly output: () => string }

const untilGone = async (pid: number): Promise<void> => {
  while (fs.existsSync(`/proc/${pid}`)) await wait(50)
}

describe('npm run demo', () => {
  let folder: string
  let port: number
  let newsroom: Started

  const start = (): Started => {
    const { PATH, HOME } = process.env
    const child = spawn(process.execPath, [program, 'demo'], {
      cwd: root,
      env: { PATH, HOME, PORT: String(port), WAFERDESK_DATA: folder } as never,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    }
    return { child, output: () => output }
  }
  const untilOpen = async ({ child, output }: Started): Promise<void> => {
    while (!output().includes('Press Ctrl-C')) {
      if (child.exitCode !== null) throw new Error(`the newsroom did not open:\n${output()}`)
      await wait(100)
    }
  }
  const address = (place: string): string => `http://127.0.0.1:${port}${place}`
  const untilServed = async (): Promise<void> => {
    for (;;) {
      const answer = await fetch(address('/healthz')).catch(() => undefined)
      if (answer?.ok) return
      await wait(100)
    }
  }
  /** Titles, newest first, read past every cache. */
  const readTitles = async (): Promise<string[]> => {
    const answer = await fetch(address('/api/posts?depth=0&limit=100&select[title]=true&sort=id'))
    const { docs } = (await answer.json()) as { docs: Array<{ title: string }> }
    return docs.map(({ title }) => title)
  }
  const find = (mark: string): number => {
    const found = descendantsOf(newsroom.child.pid ?? 0).find(({ command }) =>
      command.includes(mark),
    )
    if (!found) throw new Error(`no process is called ${mark}`)
    return found.pid
  }

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-life-'))
    port = await findFreePort()
    const signal = new AbortController().signal
    await ensureBuild({ root, logFolder: folder, report: silent, signal })
    newsroom = start()
    await untilOpen(newsroom)
  }, siteTimeout)

  afterAll(async () => {
    newsroom?.child.kill('SIGTERM')
    if (newsroom?.child.exitCode === null) await once(newsroom.child, 'exit')
    fs.rmSync(folder, { recursive: true, force: true })
  }, longTest)

  it('prints addresses that answer, and three log-ins that work', async () => {
    const places = [...newsroom.output().matchAll(/http:\/\/localhost:\d+(\/\S+)/g)]
    expect(places.map(([, place]) => place)).toEqual(['/zh-TW', '/en', '/admin'])
    for (const [, place = ''] of places) expect((await fetch(address(place))).status).toBe(200)
    const logIns = [...newsroom.output().matchAll(/(\S+@\S+)\s+(\S+)/g)]
    expect(logIns).toHaveLength(3)
    for (const [, email, password] of logIns) {
      const answer = await fetch(address('/api/users/login'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      expect(answer.status).toBe(200)
    }
  })

  it.each(Object.entries(marks))(
    'starts the %s process again when it is killed, with the same content',
    async (_name, mark) => {
      const titles = await readTitles()
      expect(titles.length).toBeGreaterThan(10)
      const killed = find(mark)
      process.kill(killed, 'SIGKILL')
      await untilGone(killed)
      for (;;) {
        const again = descendantsOf(newsroom.child.pid ?? 0)
        if (again.some(({ command, pid }) => command.includes(mark) && pid !== killed)) break
        await wait(50)
      }
      await untilServed()
      expect(await readTitles()).toEqual(titles)
      expect(newsroom.output()).toContain('ended (SIGKILL)')
    },
    longTest,
  )

  it(
    'leaves nothing running when it is killed itself, and starts again with the same content',
    async () => {
      const titles = await readTitles()
      const below = descendantsOf(newsroom.child.pid ?? 0)
      const supervisor = find('main.js demo')
      process.kill(supervisor, 'SIGKILL')
      for (const { pid } of below) await untilGone(pid)
      newsroom = start()
      await untilOpen(newsroom)
      expect(await readTitles()).toEqual(titles)
    },
    longTest,
  )

  it('refuses a second newsroom on its port or in its folder, and says so', async () => {
    const taken = await runCommand(['demo'], { PORT: String(port), WAFERDESK_DATA: `${folder}-2` })
    expect(taken).toMatchObject({ code: 1, output: expect.stringContaining(String(port)) })
    const shared = await runCommand(['demo'], {
      PORT: String(await findFreePort()),
      WAFERDESK_DATA: folder,
    })
    expect(shared).toMatchObject({
      code: 1,
      output: expect.stringContaining('is in use by another Waferdesk'),
    })
    fs.rmSync(`${folder}-2`, { recursive: true, force: true })
  })

  it(
    'stops all of it at Ctrl-C, the database last, and starts again in seconds',
    async () => {
      const titles = await readTitles()
      const below = descendantsOf(newsroom.child.pid ?? 0)
      newsroom.child.kill('SIGINT')
      await once(newsroom.child, 'exit')
      expect(newsroom.child.exitCode).toBe(0)
      expect(newsroom.output()).toContain('Stopped; everything is saved.')
      for (const { pid } of below) await untilGone(pid)
      newsroom = start()
      await untilOpen(newsroom)
      expect(newsroom.output()).not.toContain('demonstration content:')
      expect(await readTitles()).toEqual(titles)
    },
    longTest,
  )
})
