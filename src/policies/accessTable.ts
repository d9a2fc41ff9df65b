import type { Actor } from './role.ts'

/**
 * Who may do what: the one table from which every collection's access is made, and tested.
 *
 * - *all*: every document.
 * - *published*: documents that readers may see (`_status` published, not in the trash, and its
 *   moment of publication has come).
 * - *appeared*: documents whose moment of publication has come.
 * - *released*: documents that a published article has used, and so has made public.
 * - *unreleased*: documents that no published article has used yet.
 * - *unpublished*: documents that are not published now.
 * - *recorded*: facts and events that the desk holds, or has held, to be so.
 * - *self*: the user's own document.
 * - *none*: no document.
 *
 * `publish` is asked beside `create`, `update` and `delete` wherever an operation would change what
 * readers see. A writer changes nothing that readers see: not an article, and not a picture, table
 * or source in a published one.
 */
export type Reach =
  | 'all'
  | 'published'
  | 'appeared'
  | 'released'
  | 'unreleased'
  | 'unpublished'
  | 'recorded'
  | 'self'
  | 'none'

/** What can be asked of a collection. */
const operations = ['read', 'readVersions', 'create', 'update', 'delete', 'publish'] as const

/** Something that can be asked of a collection. */
export type Operation = (typeof operations)[number]

/** Who reaches what in one collection. */
export type CollectionPolicy = Readonly<Record<Operation, Readonly<Record<Actor, Reach>>>>

const row = (anonymous: Reach, frontend: Reach, writer: Reach, editor: Reach, admin: Reach) => ({
  anonymous,
  frontend,
  writer,
  editor,
  admin,
})

const nobody = row('none', 'none', 'none', 'none', 'none')
const desk = row('none', 'none', 'all', 'all', 'all')
const editors = row('none', 'none', 'none', 'all', 'all')
const admins = row('none', 'none', 'none', 'none', 'all')
const everybody = row('all', 'all', 'all', 'all', 'all')

/** Material that writers bring in, and that a published article makes public. */
const material: CollectionPolicy = {
  read: row('released', 'released', 'all', 'all', 'all'),
  readVersions: desk,
  create: desk,
  update: row('none', 'none', 'unreleased', 'all', 'all'),
  delete: row('none', 'none', 'unreleased', 'all', 'all'),
  publish: editors,
}

/** Reference data that only editors keep, public from the start. */
const reference: CollectionPolicy = {
  read: everybody,
  readVersions: desk,
  create: editors,
  update: editors,
  delete: editors,
  publish: editors,
}

/** Tables that the newsroom keeps for itself and fills in its own transactions. */
const internal: CollectionPolicy = {
  read: nobody,
  readVersions: nobody,
  create: nobody,
  update: nobody,
  delete: nobody,
  publish: nobody,
}

/** Records that the desk reads, and that only publication itself writes. */
const record: CollectionPolicy = { ...internal, read: desk }

/** Written by its own addresses alone. Who may propose is who reads proposals; `publish` decides. */
const heldRecord: CollectionPolicy = {
  ...record,
  read: row('recorded', 'recorded', 'all', 'all', 'all'),
  publish: editors,
}

/** The policies of all collections. */
export const accessTable = {
  posts: {
    read: row('published', 'published', 'all', 'all', 'all'),
    readVersions: desk,
    create: desk,
    update: desk,
    delete: row('none', 'none', 'unpublished', 'all', 'all'),
    publish: editors,
  },
  schedules: record,
  bundles: record,
  'audit-log': record,
  alarms: record,
  embargoes: record,
  // Orders to an import go through its own addresses; `publish` is who may give them.
  imports: { ...internal, read: editors, publish: editors },
  // Never public; kept as it came. One that should not have been uploaded goes.
  'embargo-proofs': { ...record, create: desk, delete: admins },
  categories: reference,
  chips: reference,
  'control-rules': reference,
  'chip-facts': heldRecord,
  'control-events': heldRecord,
  'spec-tables': material,
  media: material,
  sources: material,
  // The desk's own words for things; readers see them in articles only.
  terms: { ...reference, read: desk },
  redirects: reference,
  users: {
    read: desk,
    readVersions: nobody,
    create: admins,
    update: row('none', 'none', 'self', 'self', 'all'),
    delete: admins,
    publish: nobody,
  },
  listings: { ...internal, read: row('appeared', 'appeared', 'all', 'all', 'all') },
  'search-entries': internal,
  alignments: internal,
  // Read through its own addresses; `publish` is who may bring files in, and take all of it out.
  'memory-entries': { ...internal, publish: editors },
  'memory-origins': internal,
  'board-cells': internal,
  // What articles show that facts have overtaken; `publish` is who decides about it.
  'drift-tasks': { ...record, publish: editors },
  // Days and moments only; readers' pages need them.
  'table-pins': { ...internal, read: everybody },
  'board-changes': internal,
  // Seen and settled beside the texts that they are about.
  'translation-proposals': internal,
  'translation-charges': internal,
  outbox: internal,
} as const satisfies Record<string, CollectionPolicy>

/** A collection of the newsroom. */
export type NewsroomSlug = keyof typeof accessTable

/** Look up how far somebody reaches. */
export const reachOf = (slug: NewsroomSlug, operation: Operation, actor: Actor): Reach =>
  accessTable[slug][operation][actor]
