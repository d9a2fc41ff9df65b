import type { PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

type Table = Parameters<Parameters<SchemaHook>[0]['extendTable']>[0]['table']

const isLocaleTable = (name: string, adapter: PostgresAdapter): boolean =>
  name.endsWith(adapter.localesSuffix ?? '_locales')

/**
 * Add the indexes that Payload's schema lacks, so that migrations carry them.
 *
 * Payload indexes a `_locales` table by language and parent, in that order: reads by parent scan it.
 * The terms of search need a GIN index, which a field cannot ask for. A host passes this function to
 * its `postgresAdapter({ afterSchemaInit: [addWaferdeskIndexes] })`.
 */
export const addWaferdeskIndexes: SchemaHook = ({ adapter, extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (isLocaleTable(name, adapter as unknown as PostgresAdapter)) {
      extendTable({
        table: table as Table,
        extraConfig: (columns) => ({
          waferdeskParent: index(`${name}_parent_idx`).on(columns['_parentID']),
        }),
      })
    }
  }
  const search = schema.tables['search_entries']
  if (search) {
    extendTable({
      table: search as Table,
      extraConfig: (columns) => ({
        waferdeskTerms: index('search_entries_terms_idx').using('gin', columns['terms']),
      }),
    })
  }
  return schema
}
