import type { PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { index, uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

type Table = Parameters<Parameters<SchemaHook>[0]['extendTable']>[0]['table']

const isLocaleTable = (name: string, adapter: PostgresAdapter): boolean =>
  name.endsWith(adapter.localesSuffix ?? '_locales')

/**
 * Add the indexes that Payload's schema lacks, so that migrations carry them.
 *
 * Payload indexes a `_locales` table by language and parent, in that order: reads by parent scan it,
 * as do those of the destinations of control events. A post has one armed schedule for each action, and
 * one drift task that is not decided. The terms of search and of the translation memory and the grids
 * of spec tables need a GIN index, which a field cannot ask for. A host passes this function to its
 * `postgresAdapter({ afterSchemaInit: [addWaferdeskIndexes] })`.
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
  const destinations = schema.tables['control_events_texts']
  if (destinations) {
    extendTable({
      table: destinations as Table,
      extraConfig: (columns) => ({
        waferdeskParent: index('control_events_texts_parent_idx').on(columns['parent']),
      }),
    })
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
  const memory = schema.tables['memory_entries']
  if (memory) {
    extendTable({
      table: memory as Table,
      extraConfig: (columns) => ({
        waferdeskChinese: index('memory_entries_chinese_idx').using('gin', columns['chineseGrams']),
        waferdeskEnglish: index('memory_entries_english_idx').using('gin', columns['englishGrams']),
      }),
    })
  }
  const filters = adapter as unknown as { tablesFilter?: string[] }
  // A host that has its schema pushed would be asked to drop what its configuration does not know.
  filters.tablesFilter = [...(filters.tablesFilter ?? []), '!audit_head']
  const schedules = schema.tables['schedules']
  if (schedules) {
    extendTable({
      table: schedules as Table,
      extraConfig: (columns) => ({
        waferdeskArmed: uniqueIndex('schedules_armed_idx')
          .on(columns['post'], columns['action'])
          .where(sql`state = 'armed'`),
        waferdeskDue: index('schedules_due_idx')
          .on(columns['instant'])
          .where(sql`state = 'armed'`),
        waferdeskUnseen: index('schedules_unseen_idx')
          .on(columns['firedAt'])
          .where(sql`state = 'done' and seen_at is null`),
      }),
    })
  }
  const bundles = schema.tables['bundles']
  if (bundles) {
    extendTable({
      table: bundles as Table,
      extraConfig: (columns) => ({
        waferdeskDue: index('bundles_due_idx')
          .on(columns['instant'])
          .where(sql`state = 'armed'`),
      }),
    })
  }
  const alarms = schema.tables['alarms']
  if (alarms) {
    extendTable({
      table: alarms as Table,
      extraConfig: (columns) => ({
        waferdeskOpen: uniqueIndex('alarms_open_idx')
          .on(columns['kind'], columns['subject'])
          .where(sql`closed_at is null`),
      }),
    })
  }
  const tables = schema.tables['spec_tables']
  if (tables) {
    extendTable({
      table: tables as Table,
      extraConfig: (columns) => ({
        // Which tables show a chip, and which a property.
        waferdeskGrid: index('spec_tables_grid_idx').using(
          'gin',
          sql`${columns['grid']} jsonb_path_ops`,
        ),
      }),
    })
  }
  const drift = schema.tables['drift_tasks']
  if (drift) {
    extendTable({
      table: drift as Table,
      extraConfig: (columns) => ({
        waferdeskPending: uniqueIndex('drift_tasks_pending_idx')
          .on(columns['post'])
          .where(sql`state in ('open', 'updating', 'noting')`),
      }),
    })
  }
  const proposals = schema.tables['translation_proposals']
  if (proposals) {
    extendTable({
      table: proposals as Table,
      extraConfig: (columns) => ({
        // What was accepted stays as a record; what waits is there once.
        waferdeskOpen: uniqueIndex('translation_proposals_open_idx')
          .on(
            columns['post'],
            columns['sourceKey'],
            columns['sourcePrint'],
            columns['protocol'],
            columns['model'],
          )
          .where(sql`state = 'open'`),
      }),
    })
  }
  return schema
}
