import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Column, SQL } from '@payloadcms/db-postgres/drizzle'
import { getTableColumns } from '@payloadcms/db-postgres/drizzle'
import type { CreateVersionArgs, FindVersionsArgs, Payload, PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

// The first version of a document says what the document says, to the byte. Payload sends it once
// more; in an import, whose documents are long, that and reading it back took a tenth of its time.

/** The tables of the collections that an import fills. */
const tables: Readonly<Record<string, string>> = { posts: 'posts', 'spec-tables': 'spec_tables' }

/** The tables of a collection's fields that have rows of their own. */
const parts = ['locales', 'rels', 'texts', 'numbers']

const contextKey = 'waferdeskFirstVersions'

/** What a transaction has created: without a version so far, and with exactly one. */
type Created = { readonly bare: Set<string>; readonly single: Set<string> }

const createdIn = (req: Partial<PayloadRequest> | undefined): Created | undefined =>
  req?.context?.[contextKey] as Created | undefined

const nameOf = (collection: string, id: unknown): string => `${collection} ${String(id)}`

type Copy = { readonly into: string; readonly from: string }

const quoted = (name: string): string => `"${name}"`

const copyOf = (source: Column, target: Column): Copy => {
  const from = `source.${quoted(source.name)}`
  const wanted = target.getSQLType()
  // The enumerations of versions have the same values and names of their own.
  const cast = wanted === source.getSQLType() ? '' : `::text::${quoted(wanted)}`
  return { into: quoted(target.name), from: `${from}${cast}` }
}

const columnsOf = (adapter: PostgresAdapter, name: string): Map<string, Column> => {
  const table = adapter.tables[name]
  const columns = table === undefined ? [] : Object.values<Column>(getTableColumns(table))
  return new Map(columns.map((column) => [column.name, column]))
}

/** How the columns of one table are copied to another; nothing if one has no counterpart. */
const copiesOf = (adapter: PostgresAdapter, from: string, into: string): Copy[] | undefined => {
  const targets = columnsOf(adapter, into)
  const copies: Copy[] = []
  for (const source of columnsOf(adapter, from).values()) {
    if (source.name === 'id') continue
    const target = targets.get(`version_${source.name}`) ?? targets.get(source.name)
    if (target === undefined) return undefined
    copies.push(copyOf(source, target))
  }
  return copies
}

type Statement = (args: Pick<CreateVersionArgs, 'createdAt' | 'parent' | 'updatedAt'>) => SQL

const list = (copies: readonly Copy[], side: keyof Copy): SQL =>
  sql.raw(copies.map((copy) => copy[side]).join(', '))

const ofParent: Readonly<Record<string, string>> = {
  '"parent_id"': 'version.id',
  '"_parent_id"': 'version.id',
  '"path"': `'version.' || source."path"`,
}

/**
 * The statement that copies a document into its first version.
 *
 * @returns nothing if there is more to copy than this knows of, as where a host has added a list.
 */
const statementFor = (adapter: PostgresAdapter, table: string): Statement | undefined => {
  const own = Object.keys(adapter.tables).filter((name) => name.startsWith(`${table}_`))
  const known = new Set(parts.map((part) => `${table}_${part}`))
  const main = copiesOf(adapter, table, `_${table}_v`)
  if (main === undefined || own.some((name) => !known.has(name))) return undefined
  const rest: SQL[] = []
  for (const name of own) {
    const target = name.replace(table, `_${table}_v`)
    const copies = copiesOf(adapter, name, target)?.map(({ into, from }) => ({
      into,
      from: ofParent[into] ?? from,
    }))
    const parent = copies?.find(({ from }) => from === 'version.id')
    if (copies === undefined || parent === undefined) return undefined
    rest.push(sql`, ${sql.identifier(`of_${name}`)} as (
      insert into ${sql.identifier(target)} (${list(copies, 'into')})
      select ${list(copies, 'from')} from ${sql.identifier(name)} source, version, document
      where source.${sql.raw(parent.into)} = document.id)`)
  }
  const isDrafted = columnsOf(adapter, `_${table}_v`).has('latest')
  const [flags, flagged] = isDrafted ? [', latest, autosave', ', true, false'] : ['', '']
  return ({ createdAt, parent, updatedAt }) => sql`
    with document as (select ${Number(parent)}::integer as id), version as (
      insert into ${sql.identifier(`_${table}_v`)}
        (parent_id, created_at, updated_at${sql.raw(flags)}, ${list(main, 'into')})
      select source.id, ${createdAt}::timestamptz, ${updatedAt}::timestamptz${sql.raw(flagged)},
        ${list(main, 'from')}
      from ${sql.identifier(table)} source, document where source.id = document.id
      returning id)${sql.join(rest)}
    select id from version`
}

const copying = new WeakSet<Payload['db']>()

/**
 * Have the database copy the first version of what `noteCreated` transactions create.
 *
 * Everything else, and what it cannot copy, goes Payload's own way.
 */
export const copyVersions = (payload: Payload): void => {
  const adapter = payload.db as unknown as PostgresAdapter
  if (copying.has(payload.db)) return
  copying.add(payload.db)
  const statements = new Map<string, Statement>()
  for (const [collection, table] of Object.entries(tables)) {
    const statement = statementFor(adapter, table)
    if (statement !== undefined) statements.set(collection, statement)
  }
  const { create, createVersion, findVersions } = payload.db
  payload.db.create = async (args) => {
    const made = await create.call(payload.db, args)
    if (statements.has(args.collection) && args.returning !== false) {
      createdIn(args.req)?.bare.add(nameOf(args.collection, made.id))
    }
    return made
  }
  payload.db.createVersion = (async (args: CreateVersionArgs) => {
    const { collectionSlug, parent, req } = args
    const created = createdIn(req)
    const name = nameOf(collectionSlug, parent)
    const statement = statements.get(collectionSlug)
    created?.single.delete(name)
    if (!created?.bare.delete(name) || !statement || args.returning !== false) {
      return await createVersion.call(payload.db, args)
    }
    const database = await databaseOf(req as PayloadRequest)
    await database.execute(statement(args))
    created.single.add(name)
    return null
  }) as typeof createVersion
  payload.db.findVersions = (async (args: FindVersionsArgs) => {
    const { collection, limit, page = 1, req, where } = args
    const parent = (where as { parent?: { equals?: unknown } } | undefined)?.parent?.equals
    // Payload asks whether there are too many versions.
    if (limit === 1 && page > 1 && createdIn(req)?.single.has(nameOf(collection, parent))) {
      return { docs: [] }
    }
    return await findVersions.call(payload.db, args)
  }) as typeof findVersions
}

/** Note from now on what a transaction creates, so that `copyVersions` knows it. */
export const noteCreated = (req: PayloadRequest): void => {
  const created: Created = { bare: new Set(), single: new Set() }
  req.context[contextKey] = created
}
