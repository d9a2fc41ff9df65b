import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { databaseOf } from '../../../src/features/publication/databaseOf.ts'
import { relatedOf } from '../relatedOf.ts'
import { isPublishing } from './isPublishing.ts'

const tablesOf = { media: sql`media`, sources: sql`sources`, 'spec-tables': sql`spec_tables` }

const listed = (ids: readonly number[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )

const release = async (
  collection: keyof typeof tablesOf,
  ids: readonly number[],
  req: PayloadRequest,
): Promise<void> => {
  if (ids.length === 0) return
  const database = await databaseOf(req)
  // Past the Local API on purpose: a release changes no text, so it needs no validation in either
  // language and makes no version.
  await database.execute(sql`
    update ${tablesOf[collection]} set released_at = now(), updated_at = now()
    where id in (${listed(ids)}) and released_at is null`)
}

const sourcesOfTables = async (
  tables: readonly number[],
  req: PayloadRequest,
): Promise<number[]> => {
  if (tables.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ source: number }>(sql`
    select sources_id as source from spec_tables_rels
    where parent_id in (${listed(tables)}) and path = 'sources' and sources_id is not null`)
  return rows.map(({ source }) => source)
}

/** Make public the pictures, tables and sources that a published post shows. */
export const releaseMaterial: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!isPublishing(doc)) return doc
  const { media, tables, sources } = relatedOf(doc)
  await release('media', media, req)
  await release('spec-tables', tables, req)
  await release('sources', [...sources, ...(await sourcesOfTables(tables, req))], req)
  return doc
}
