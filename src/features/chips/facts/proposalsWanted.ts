import { sql } from '@payloadcms/db-postgres'

import type { ProposalQuery } from './proposalQuery.ts'
import { seriesOfFamily } from './propertyFamilies.ts'

/** The condition of what waits for a decision, and of what is wanted of it. */
export const proposalsWanted = ({ chip, property, source }: ProposalQuery) =>
  sql.join(
    [
      sql`state = 'proposed'`,
      ...(chip === undefined ? [] : [sql`chip_id = ${chip}`]),
      ...(property === undefined
        ? []
        : [sql`series = any(${sql.param([...seriesOfFamily(property)])}::text[])`]),
      ...(source === undefined
        ? []
        : [source === 'none' ? sql`source_id is null` : sql`source_id = ${source}`]),
    ],
    sql` and `,
  )
