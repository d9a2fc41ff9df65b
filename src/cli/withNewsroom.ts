import type { Payload } from 'payload'

import type { Settings } from '../env.ts'
import { provideVariables, readSettings, requireSecret } from '../env.ts'
import { closePayload } from '../ops/database/closePayload.ts'
import { migrateDatabase } from '../ops/database/migrateDatabase.ts'
import { openDatabase } from '../ops/database/openDatabase.ts'
import { prepareDataFolder } from '../ops/dataFolder/prepareDataFolder.ts'
import { keepSecret } from '../ops/keepSecret.ts'
import { openPayload } from './openPayload.ts'

// With a database elsewhere the secret is elsewhere too: one made up here would not fit its keys.
const secretOf = (settings: Settings): string =>
  settings.databaseUrl === undefined
    ? (settings.payloadSecret ?? keepSecret(settings.dataFolder))
    : requireSecret(settings)

/**
 * Do something with the newsroom's data, from the command line.
 *
 * Works while the newsroom runs and while it does not: then our own database is started for as long
 * as it takes. The database is brought up to date first, and `act` told which migrations that took.
 *
 * @throws EnvironmentError saying why the database cannot be used.
 */
export const withNewsroom = async <Outcome>(
  act: (payload: Payload, migrations: readonly string[]) => Promise<Outcome>,
): Promise<Outcome> => {
  const settings = readSettings()
  prepareDataFolder(settings.dataFolder)
  const secret = secretOf(settings)
  const database = await openDatabase(settings)
  try {
    provideVariables({ DATABASE_URL: database.url, PAYLOAD_SECRET: secret })
    const payload = await openPayload()
    try {
      return await act(payload, await migrateDatabase(payload, database.url))
    } finally {
      await closePayload(payload)
    }
  } finally {
    await database.close()
  }
}
