import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { jobsTables } from '../src/ops/worker/jobs/jobsTables.ts'

// What drops all tables of the newsroom leaves another schema alone: hence the first line.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`DROP SCHEMA IF EXISTS jobs CASCADE; ${jobsTables}`))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA jobs CASCADE;`)
}
