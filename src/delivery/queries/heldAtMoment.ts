import { sql } from '@payloadcms/db-postgres'

/**
 * The condition, in SQL, that a record was held at a moment; `undefined` is now.
 *
 * For queries past the Local API, where `heldAt` says the same.
 */
export const heldAtMoment = (known: string | undefined): ReturnType<typeof sql> =>
  known === undefined
    ? sql`recorded_to is null`
    : sql`(recorded_from <= ${known} and (recorded_to is null or recorded_to > ${known}))`
