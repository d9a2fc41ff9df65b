import { execFile, spawn } from 'node:child_process'
import fs from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { publint } from 'publint'

import type { TestDatabase } from '../support/createDatabase.ts'
import { createDatabase } from '../support/createDatabase.ts'

const run = promisify(execFile)
const project = path.resolve(import.meta.dirname, '../..')
const minutes = 60_000

let folder: string
let tarball: string
let database: TestDatabase
let environment: NodeJS.ProcessEnv

const inHost = async (command: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run(command, args, {
    cwd: folder,
    env: environment,
    maxBuffer: 50_000_000,
  })
  return stdout
}

/** Run `npx waferdesk` in the host; it answers with its exit code and what it said. */
const waferdesk = async (...args: string[]): Promise<{ code: number; said: string }> => {
  const child = spawn('npx', ['--no-install', 'waferdesk', ...args], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  child.stdin.end('a password of the desk\n')
  const code = await new Promise<number>((resolve) => child.on('close', resolve))
  return { code, said }
}

/** Look into the host’s database, past everything that is under test. */
const rowsOf = async (query: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

const payloadCommand = (...args: string[]) => inHost('npx', '--no-install', 'payload', ...args)

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const importMap = () => path.join(folder, 'app/(payload)/admin/importMap.js')

const versionOf = (name: string): string => {
  const file = path.join(project, 'node_modules', name, 'package.json')
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version
}

const hostPackages = [
  '@payloadcms/db-postgres',
  '@payloadcms/next',
  '@payloadcms/richtext-lexical',
  '@payloadcms/translations',
  '@payloadcms/ui',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
]

/** A bare application with a collection of its own, and our tarball among its packages. */
const makeHost = async (): Promise<void> => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-host-'))
  fs.cpSync(path.join(project, 'tests/fixtures/host-app'), folder, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: project,
    maxBuffer: 50_000_000,
  })
  const file = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1]
  if (file === undefined) throw new Error(`npm pack named no file: ${stdout}`)
  tarball = path.join(folder, file)
  const versions = Object.fromEntries(hostPackages.map((name) => [name, versionOf(name)]))
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'host',
      private: true,
      type: 'module',
      dependencies: { ...versions, waferdesk: `file:${file}` },
      devDependencies: {
        typescript: versionOf('typescript'),
        '@types/node': versionOf('@types/node'),
        '@types/react': versionOf('@types/react'),
      },
    }),
  )
  fs.writeFileSync(importMap(), 'export const importMap = {}\n')
  await inHost('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error')
}

const logIn = async (address: string): Promise<string> => {
  const body = JSON.stringify({
    email: 'somebody@host.example',
    password: 'a password of the host',
  })
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const response = await fetch(`${address}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch(() => undefined)
    const cookie = response?.headers.get('set-cookie')
    if (cookie) return cookie.split(';')[0] ?? ''
    await wait(500)
  }
  throw new Error('the host’s server did not let anybody in')
}

/** Run a command of the host until it is told to stop. */
const inBackground = (
  ...command: string[]
): { readonly stop: () => void; readonly said: () => string } => {
  const child = spawn('npx', ['--no-install', ...command], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  let isStopped = false
  const stop = (): void => {
    if (!isStopped && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    isStopped = true
  }
  return { stop, said: () => said }
}

const startServer = async () => {
  const port = await freePort()
  const { stop } = inBackground('next', 'start', '-p', String(port))
  return { address: `http://127.0.0.1:${port}`, stop }
}

beforeAll(async () => {
  database = await createDatabase({ isEmpty: true })
  environment = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '--conditions=production',
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'the secret of a host that lives for one test 42',
    PAYLOAD_CONFIG_PATH: 'payload.config.ts',
    // Packages of the host's development are wanted in a production environment too.
    npm_config_include: 'dev',
  }
  delete environment['WAFERDESK_DATA']
  await makeHost()
}, 10 * minutes)

afterAll(async () => {
  await database?.drop()
  if (folder) fs.rmSync(folder, { recursive: true, force: true })
})

describe('the package as it is published', () => {
  it('has no fault that publint knows', async () => {
    const pack = { tarball: new Uint8Array(fs.readFileSync(tarball)).buffer }
    expect((await publint({ pack, strict: true })).messages).toEqual([])
  })

  it('has types that fit its code, as an ESM package', async () => {
    const { stdout } = await run(
      'npx',
      ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-color'],
      { cwd: project },
    )
    expect(stdout.match(/🟢/g)).toHaveLength(10)
  })
})

describe('the package in a bare Payload application', () => {
  it(
    'gives types and an import map',
    async () => {
      await payloadCommand('generate:types')
      await payloadCommand('generate:importmap')
      const types = fs.readFileSync(path.join(folder, 'payload-types.ts'), 'utf8')
      expect(types).toContain('export interface Event')
      expect(types).toContain('export interface Post')
      const map = fs.readFileSync(importMap(), 'utf8')
      expect(map).toContain('Greeting')
      await inHost('npx', '--no-install', 'tsc', '--noEmit', '-p', '.')
    },
    5 * minutes,
  )

  it(
    'migrates',
    async () => {
      await payloadCommand('migrate:create', 'first', '--skip-empty')
      const migrations = fs.readdirSync(path.join(folder, 'migrations'))
      const made = migrations.find((file) => file.endsWith('_first.ts')) ?? ''
      expect(fs.readFileSync(path.join(folder, 'migrations', made), 'utf8')).toContain(
        '"search_entries_terms_idx" ON "search_entries" USING gin',
      )
      const { code, said } = await waferdesk('migrate')
      expect(said).toContain('1 migrations were applied')
      expect(code).toBe(0)
      expect((await waferdesk('migrate')).said).toContain('The database is up to date.')
      // The host's migration knows nothing of triggers.
      const verified = await waferdesk('audit', 'verify')
      expect(verified.said).toContain('The audit log is whole: 0 entries')
      expect(verified.code).toBe(0)
    },
    5 * minutes,
  )

  it(
    'works through the Local API, and the host’s own hooks still run',
    async () => {
      const output = await inHost(process.execPath, '--import', 'tsx', 'checkLocalApi.ts')
      const result = JSON.parse(/^RESULT (.*)$/m.exec(output)?.[1] ?? 'null') as object
      expect(result).toEqual({
        stamp: 'by the host',
        greeted: true,
        role: 'admin',
        printPage: 1,
        byline: 'Somebody',
        slug: '主站的第一則',
        publicly: 1,
        listings: 1,
        locales: ['zh-TW', 'en'],
      })
    },
    2 * minutes,
  )

  it(
    'brings the desk’s command line, which works on the host’s own data',
    async () => {
      const site = path.join(project, 'tests/fixtures/hugo/small-site')
      const dry = await waferdesk('import', 'hugo', site, '--dry-run')
      expect(dry.said).toContain('Nothing was written.')
      const imported = 'select language, title from posts where hugo_path is not null order by 1'
      expect(await rowsOf(imported)).toEqual([])
      const { code, said } = await waferdesk('import', 'hugo', site)
      expect(said).toContain('2 created, 0 updated')
      // Two of the site’s pages are broken on purpose.
      expect(code).toBe(1)
      expect(await rowsOf(imported)).toEqual([
        { language: 'zh-TW', title: '缺水時，晶圓廠怎麼辦' },
        { language: 'en', title: 'When a fab runs dry' },
      ])
      const person = ['--email', 'desk@host.example', '--name', 'Desk', '--role', 'editor']
      expect((await waferdesk('user', 'create', ...person)).code).toBe(0)
      expect(
        await rowsOf("select role, greeted from users where email = 'desk@host.example'"),
      ).toEqual([{ role: 'editor', greeted: true }])
    },
    5 * minutes,
  )

  it(
    'says which commands belong to the complete application',
    async () => {
      for (const command of ['demo', 'start', 'dev', 'build']) {
        const { code, said } = await waferdesk(command)
        expect(said).toContain(`“waferdesk ${command}” belongs to the complete application`)
        expect(said).toContain(`「waferdesk ${command}」屬於完整的應用程式`)
        expect(code).toBe(2)
      }
      const help = await waferdesk('--help')
      expect(help.said).toContain('waferdesk import hugo <dir>')
      expect(help.said).toContain('waferdesk export hugo <dir>')
      expect(help.said).not.toContain('waferdesk demo')
      expect(help.code).toBe(0)
    },
    5 * minutes,
  )

  it(
    'builds, and shows the admin with both sides’ collections',
    async () => {
      await inHost('npx', '--no-install', 'next', 'build')
      const server = await startServer()
      try {
        const { address } = server
        const headers = { cookie: await logIn(address) }
        const admin = await fetch(`${address}/admin`, { headers })
        const html = await admin.text()
        expect(admin.status).toBe(200)
        const wanted = ['Greetings from the host', 'collections/events', 'collections/posts']
        expect(wanted.filter((text) => !html.includes(text))).toEqual([])
        const post = await fetch(`${address}/admin/collections/posts/1`, { headers })
        expect(post.status).toBe(200)
      } finally {
        server.stop()
      }
    },
    12 * minutes,
  )

  it(
    'publishes on time by its worker, whether the web process is there or not',
    async () => {
      const worker = inBackground('waferdesk', 'worker')
      const server = await startServer()
      try {
        const headers = {
          cookie: await logIn(server.address),
          origin: server.address,
          'content-type': 'application/json',
        }
        const post = async (way: string, content: unknown) => {
          const body = JSON.stringify(content)
          const answer = await fetch(`${server.address}/api/posts${way}`, {
            method: 'POST',
            headers,
            body,
          })
          return { status: answer.status, said: await answer.text() }
        }
        const made = await post('?draft=true&depth=0', { language: 'en', title: 'By the clock' })
        expect(made).toMatchObject({ status: 201 })
        const { id } = (JSON.parse(made.said) as { doc: { id: number } }).doc
        const armed = await post(`/${id}/publish`, {})
        expect(armed).toMatchObject({ status: 200 })
        server.stop()
        const stood = `select s.state, p._status from schedules s join posts p on p.id = s.post_id
          where p.id = ${id}`
        expect(await rowsOf(stood)).toEqual([{ state: 'armed', _status: 'draft' }])
        const published = [{ state: 'done', _status: 'published' }]
        const end = performance.now() + minutes
        while (performance.now() < end) {
          if (JSON.stringify(await rowsOf(stood)) === JSON.stringify(published)) break
          await wait(500)
        }
        expect({ rows: await rowsOf(stood), said: worker.said() }).toEqual({
          rows: published,
          said: expect.stringMatching(/worker started[^]*schedule \d+: fired/),
        })
        // Nobody there has pages that would have to hear of it.
        expect(await rowsOf('select * from outbox')).toEqual([])
      } finally {
        server.stop()
        worker.stop()
      }
    },
    5 * minutes,
  )
})
