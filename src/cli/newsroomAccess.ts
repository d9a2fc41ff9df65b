import type { Payload } from 'payload'

/** How commands reach the newsroom's data, in the complete application and in a host. */
export type NewsroomAccess = {
  /** Do something with the data; everything that was opened for it is closed afterwards. */
  readonly withNewsroom: <Outcome>(act: (payload: Payload) => Promise<Outcome>) => Promise<Outcome>
  /** Bring the database up to date; gives the names of the migrations that were missing. */
  readonly migrate: () => Promise<readonly string[]>
}
