import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { BasePayload } from 'payload'

import { addWaferdeskIndexes } from '../../src/index.ts'
import { readEnv } from '../../src/env.ts'
import { connectDatabase } from '../../src/ops/database.ts'
import { closePayload } from '../../src/ops/database/closePayload.ts'
import { createDatabase } from './createDatabase.ts'
import { testSecret } from './testDatabase.ts'

/** A newsroom of a test's own: the application's Payload on a database that nobody else uses. */
export type Newsroom = {
  readonly payload: Payload
  readonly databaseUrl: string
  /** Uploads and whatever else outlives a restart. */
  readonly dataFolder: string
  /** Close the connections, drop the database, remove the folder. Call it in `afterAll`. */
  readonly close: () => Promise<void>
}

/**
 * Make a newsroom on a fresh copy of the migrated database.
 *
 * The configuration is the application's own (`payload.config.ts`); the folder of uploads is that
 * of the first newsroom in a test file.
 */
export const createNewsroom = async (): Promise<Newsroom> => {
  const database = await createDatabase()
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-newsroom-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: testSecret,
    WAFERDESK_DATA: dataFolder,
  })
  const { default: application } = await import('../../payload.config.ts')
  const config = await application
  const connected = connectDatabase(readEnv(), { afterSchemaInit: [addWaferdeskIndexes] })
  const db = { ...config.db, ...connected }
  const payload = await new BasePayload().init({ config: { ...config, db } })
  const close = async (): Promise<void> => {
    await closePayload(payload)
    await database.drop()
    fs.rmSync(dataFolder, { recursive: true, force: true })
  }
  return { payload, databaseUrl: database.url, dataFolder, close }
}
