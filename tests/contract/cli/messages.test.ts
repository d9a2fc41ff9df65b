import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../support/createDatabase.ts'
import { createDatabase } from '../../support/createDatabase.ts'
import { runCommand } from '../../support/runCommand.ts'
import { testSecret } from '../../support/testDatabase.ts'

let folder: string

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-cli-'))
})

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('waferdesk', () => {
  it('explains itself in both languages', async () => {
    const { code, output } = await runCommand(['--help'])
    expect(code).toBe(0)
    expect(output).toContain('Bring the database up to date.')
    expect(output).toContain('將資料庫更新至目前的版本。')
  })

  it.each([[[]], [['sing']], [['user']], [['build', '--loud']]])(
    'answers wrong use with code 2: %j',
    async (args) => {
      const { code, output } = await runCommand(args, { WAFERDESK_DATA: folder })
      expect(code).toBe(2)
      expect(output).toContain('Usage')
    },
  )

  it('names every variable that is set wrongly, at once', async () => {
    const { code, output } = await runCommand(['demo'], { PORT: 'x', WAFERDESK_URL: 'news' })
    expect(code).toBe(1)
    expect(output).toContain('PORT has to be a whole number')
    expect(output).toContain('WAFERDESK_URL 必須是')
  })
})

describe('starting for production', () => {
  it('is refused without a secret', async () => {
    const { code, output } = await runCommand(['start'], { WAFERDESK_DATA: folder })
    expect(code).toBe(1)
    expect(output).toContain('PAYLOAD_SECRET is missing')
    expect(output).toContain('缺少 PAYLOAD_SECRET')
  })

  it('is refused with a secret that everybody knows', async () => {
    const { code, output } = await runCommand(['start'], {
      WAFERDESK_DATA: folder,
      PAYLOAD_SECRET: 'YOUR_SECRET_HERE_YOUR_SECRET_HERE_12',
    })
    expect(code).toBe(1)
    expect(output).toContain('PAYLOAD_SECRET is a well-known example')
    expect(output).not.toContain('YOUR_SECRET_HERE_YOUR')
  })
})

describe('a start that cannot succeed', () => {
  it('says which port is taken, before anything is built', async () => {
    const other = net.createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as net.AddressInfo
    const { code, output } = await runCommand(['demo'], {
      WAFERDESK_DATA: folder,
      PORT: String(port),
    })
    other.close()
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} is in use by another program`)
    expect(output).toContain(`PORT=${port < 65_535 ? port + 1 : 3000} npm run demo`)
    expect(output).toContain(`連接埠 ${port} 已被其他程式使用`)
  })

  it('says which folder it cannot write', async () => {
    // A file stands where the folder would be: that stops root too, whom no right stops.
    const file = path.join(folder, 'a-file')
    fs.writeFileSync(file, '')
    const { code, output } = await runCommand(['demo'], { WAFERDESK_DATA: `${file}/data` })
    expect(code).toBe(1)
    expect(output).toContain(`The data folder ${file}/data cannot be written (ENOTDIR)`)
    expect(output).toContain(`無法寫入資料夾 ${file}/data`)
  })

  it('says which database does not answer, without its password', async () => {
    const { code, output } = await runCommand(['migrate'], {
      WAFERDESK_DATA: folder,
      PAYLOAD_SECRET: testSecret,
      DATABASE_URL: 'postgres://desk:hunter22@127.0.0.1:1/desk',
    })
    expect(code).toBe(1)
    expect(output).toContain('The database at 127.0.0.1:1/desk does not answer')
    expect(output).not.toContain('hunter22')
  })
})

describe('waferdesk user create', () => {
  let database: TestDatabase
  const create = (email: string, input: string) =>
    runCommand(
      ['user', 'create', '--email', email, '--name', '王小明', '--role', 'editor'],
      { WAFERDESK_DATA: folder, PAYLOAD_SECRET: testSecret, DATABASE_URL: database.url },
      input,
    )

  beforeAll(async () => {
    database = await createDatabase()
  })

  afterAll(async () => {
    await database.drop()
  })

  it('refuses an address that is none, and a short password', async () => {
    expect(await create('nobody', '')).toMatchObject({ code: 2 })
    expect(await create('ming@desk.example', 'short\n')).toMatchObject({ code: 2 })
  })

  it('makes the first user the administrator, and refuses to make one twice', async () => {
    const first = await create('ming@desk.example', 'a long enough password\n')
    expect(first.output).toContain('Made the user ming@desk.example with the role admin')
    expect(first.code).toBe(0)
    const second = await create('Ming@desk.example', 'a long enough password\n')
    expect(second.output).toContain('nothing was changed')
    expect(second.code).toBe(1)
  }, 120_000)
})
