import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'

import { findPendingMigrations } from '../../../src/ops/database/findPendingMigrations.ts'
import type { TestDatabase } from '../../support/createDatabase.ts'
import { createDatabase } from '../../support/createDatabase.ts'
import { testSecret } from '../../support/testDatabase.ts'

const root = path.resolve(import.meta.dirname, '../../..')

describe('two instances that start at once on an empty database', () => {
  let database: TestDatabase
  let folder: string
  let outputs: { stdout: string }[]

  beforeAll(async () => {
    database = await createDatabase({ isEmpty: true })
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-two-'))
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: testSecret,
      WAFERDESK_DATA: folder,
    }
    const migrate = () =>
      promisify(execFile)(process.execPath, ['src/cli/bin.mjs', 'migrate'], { cwd: root, env })
    outputs = await Promise.all([migrate(), migrate()])
  }, 180_000)

  afterAll(async () => {
    await database.drop()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  it('both succeed, and one of them does the work', () => {
    const said = outputs.map(({ stdout }) => stdout)
    expect(said.filter((one) => /migrations were applied/.test(one))).toHaveLength(1)
    expect(said.filter((one) => /The database is up to date\.\s*$/.test(one))).toHaveLength(1)
  })

  it('leave nothing pending, and no migration twice', async () => {
    const client = new Client({ connectionString: database.url })
    await client.connect()
    const migrations = path.join(root, 'migrations')
    expect(await findPendingMigrations(client, migrations)).toEqual([])
    const twice = await client.query(
      'select name from payload_migrations group by name having count(*) > 1',
    )
    expect(twice.rows).toEqual([])
    await client.end()
  })
})
