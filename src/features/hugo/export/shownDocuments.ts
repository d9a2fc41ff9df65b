import type { Payload } from 'payload'
import type { Body } from '../../../content/lexical/nodes.ts'
import { walk } from '../../../content/lexical/walk.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { Media, Post, Source, SpecTable, User } from '../../../payload-types.ts'
import type { ExportedPost } from './exportedPost.ts'
import type { KnownPicture } from './pictureBook.ts'
import type { ShownFacts } from './shownFacts.ts'
import { readShownFacts } from './shownFacts.ts'

type Read<Document> = ReadonlyMap<number, Document>

/** What posts of one language show and cite, by id. */
export type ShownDocuments = {
  readonly pictures: Read<KnownPicture>
  readonly picturesByHash: ReadonlyMap<string, KnownPicture>
  readonly tables: Read<SpecTable>
  readonly facts: ShownFacts
  readonly sources: Read<Source>
  readonly users: Read<User>
  readonly categories: Read<string>
}

type Wanted = { media: Set<number>; tables: Set<number>; sources: Set<number>; users: Set<number> }

const add = (ids: Set<number>, related: unknown) => {
  const id = relatedId(related)
  if (id !== undefined) ids.add(id)
}

const wantedBy = (post: Post, wanted: Wanted): void => {
  add(wanted.media, post.cover)
  for (const author of post.authors ?? []) add(wanted.users, author)
  if (!post.body) return
  for (const node of walk(post.body as unknown as Body)) {
    if (node.type !== 'block' && node.type !== 'inlineBlock') continue
    const { fields } = node
    if (fields.blockType === 'figure') add(wanted.media, fields.media)
    if (fields.blockType === 'spec-table') add(wanted.tables, fields.table)
    if (fields.blockType === 'quotation' || fields.blockType === 'source-citation') {
      add(wanted.sources, fields.source)
    }
  }
}

const pictureOf = (media: Media): KnownPicture[] => {
  const { id, filename, hash, height, width, alt, caption } = media
  if (!filename) return []
  const size = { width: width ?? undefined, height: height ?? undefined }
  return [
    { id, filename, hash: hash ?? undefined, ...size, alt: alt ?? '', caption: caption ?? '' },
  ]
}

const inIds = (ids: ReadonlySet<number>) => ({ id: { in: [...ids] } })

const byId = <Document extends { id: number }>(docs: readonly Document[]) =>
  new Map(docs.map((one) => [one.id, one]))

/**
 * Read what some posts show, in each language; a document that lacks the language says nothing.
 *
 * Also the pictures that their files showed when they were imported.
 */
export const readShown = async (
  payload: Payload,
  posts: readonly ExportedPost[],
): Promise<Readonly<Record<Locale, ShownDocuments>>> => {
  const read = async (locale: Locale): Promise<ShownDocuments> => {
    const wanted: Wanted = {
      media: new Set(),
      tables: new Set(),
      sources: new Set(),
      users: new Set(),
    }
    const hashes = new Set<string>()
    for (const { post, imported, origin } of posts) {
      if (post.language !== locale) continue
      wantedBy(post, wanted)
      if (imported) wantedBy(imported.post, wanted)
      for (const [, , hash] of origin?.pictures ?? []) hashes.add(hash)
    }
    const base = {
      locale,
      // An empty text must not be filled from the other language.
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    } as const
    const media = await payload.find({
      ...base,
      collection: 'media',
      where: { or: [inIds(wanted.media), { hash: { in: [...hashes] } }] },
      select: { filename: true, hash: true, width: true, height: true, alt: true, caption: true },
    })
    const pictures = media.docs.flatMap((one) => pictureOf(one as Media))
    const tables = await payload.find({
      ...base,
      collection: 'spec-tables',
      where: inIds(wanted.tables),
    })
    const sources = await payload.find({
      ...base,
      collection: 'sources',
      where: inIds(wanted.sources),
    })
    const users = await payload.find({ ...base, collection: 'users', where: inIds(wanted.users) })
    const categories = await payload.find({
      ...base,
      collection: 'categories',
      select: { name: true },
    })
    return {
      pictures: byId(pictures),
      picturesByHash: new Map(pictures.flatMap((one) => (one.hash ? [[one.hash, one]] : []))),
      tables: byId(tables.docs),
      facts: await readShownFacts(
        payload,
        posts.map(({ post }) => post.id),
        tables.docs,
      ),
      sources: byId(sources.docs),
      users: byId(users.docs),
      categories: new Map(categories.docs.map(({ id, name }) => [id, name ?? ''])),
    }
  }
  const [chinese, english] = [await read(locales[0]), await read(locales[1])]
  return { 'zh-TW': chinese, en: english }
}
