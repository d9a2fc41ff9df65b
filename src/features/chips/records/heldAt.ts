import { sql } from '@payloadcms/db-postgres'

/**
 * The condition on what the desk held at a moment, of facts and of events.
 *
 * @param known ISO 8601; without it what is held now.
 */
export const heldAt = (known: string | undefined): ReturnType<typeof sql> =>
  known === undefined
    ? sql`(recorded_from is not null and recorded_to is null)`
    : sql`(recorded_from <= ${known} and (recorded_to is null or recorded_to > ${known}))`
