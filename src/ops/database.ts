import { postgresAdapter } from '@payloadcms/db-postgres'

import type { Environment } from '../env.ts'
import { PreparingClient } from './database/preparingClient.ts'

type Options = Parameters<typeof postgresAdapter>[0]

/**
 * Connect Payload to Postgres: migrations only, never a silent push of the schema.
 *
 * @param migrationDir absolute folder of the migrations.
 */
export const connectDatabase = (
  env: Environment,
  options: Pick<Options, 'afterSchemaInit' | 'migrationDir'>,
): ReturnType<typeof postgresAdapter> =>
  postgresAdapter({
    ...options,
    pool: {
      connectionString: env.databaseUrl,
      max: 20,
      ...(env.isDatabasePooled ? {} : { Client: PreparingClient }),
    },
    push: false,
    // Made and migrated by the command line, under a lock; never on the way.
    disableCreateDatabase: true,
    ...(env.databaseReplicas.length > 0 ? { readReplicas: [...env.databaseReplicas] } : {}),
  })
