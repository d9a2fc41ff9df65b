import type { Payload } from 'payload'
import type { Pool } from 'pg'

/** How commands reach the newsroom's data, in the complete application and in a host. */
export type NewsroomAccess = {
  /** Do something with the data; everything that was opened for it is closed afterwards. */
  readonly withNewsroom: <Outcome>(act: (payload: Payload) => Promise<Outcome>) => Promise<Outcome>
  /** Load Payload, with the environment as it is; nothing is started or migrated. */
  readonly open: () => Promise<Payload>
  /** Make what workers need in the database, where no migration does. */
  readonly prepareWorker?: (pool: Pool) => Promise<void>
  /** Bring the database up to date; gives the names of the migrations that were missing. */
  readonly migrate: () => Promise<readonly string[]>
}
