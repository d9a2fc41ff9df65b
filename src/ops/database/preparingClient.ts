import type { QueryConfig } from 'pg'
import { Client } from 'pg'

import { StatementNames } from './statementNames.ts'

const names = new StatementNames()

// Payload's reads, as Drizzle hands them over; what writes is left alone.
const isRead = (query: unknown): query is QueryConfig =>
  typeof query === 'object' &&
  query !== null &&
  'text' in query &&
  typeof query.text === 'string' &&
  query.text.startsWith('select ') &&
  !('submit' in query) &&
  !('name' in query && query.name)

const prepared = (query: unknown): unknown => {
  if (!isRead(query)) return query
  const name = names.nameOf(query.text)
  return name === undefined ? query : { ...query, name }
}

/**
 * A connection that has the reads which come again and again planned once.
 *
 * Payload writes its joins as lateral subqueries, which cost Postgres more to plan than to run:
 * about a fifth of the time of an article. Whether one plan serves all values is for Postgres to decide.
 */
export class PreparingClient extends Client {
  // The name of a statement is all that changes; what is asked and answered is the caller's.
  override query: Client['query'] = ((query: unknown, ...rest: unknown[]) =>
    super.query(prepared(query) as string, ...(rest as [unknown[]]))) as Client['query']
}
