import fs from 'node:fs'
import path from 'node:path'

import { Client } from 'pg'

type Row = Readonly<Record<string, unknown>>

/** Everything that an import has stored, without the numbers that the database gave it. */
export type ImportDump = Readonly<Record<string, readonly Row[]>> & {
  readonly files: readonly Row[]
}

// A draft is what its newest revision says: its own row keeps what it was made with.
const queries = {
  posts: `select p.language, p.translation_key, v.version_title as title, v.version_slug as slug,
      v.version__status as status, p._status, v.version_published_at as published_at,
      v.version_body as body, case when p._status = 'published' then p.body end as published_body,
      v.version_hugo_path as hugo_path, v.version_hugo_fingerprint as fingerprint,
      md5(v.version_hugo_original) as original,
      (select array_agg(c.slug order by c.slug) from _posts_v_rels r
        join categories c on c.id = r.categories_id where r.parent_id = v.id) as categories,
      (select count(*)::int from search_entries s where s.post_id = p.id) as found,
      (select count(*)::int from _posts_v n where n.parent_id = p.id and n.latest) as latest
    from posts p join _posts_v v on v.parent_id = p.id and v.latest
    order by p.language, p.translation_key`,
  categories: `select c.slug, l.name, l._locale from categories c
    join categories_locales l on l._parent_id = c.id order by 1, 2, 3`,
  media: 'select filename, hash, width, height from media order by filename',
  redirects: `select r."from", r.language, p.slug from redirects r
    left join posts p on p.id = r.post_id order by 1, 2`,
  tables: `select md5(grid::text) as grid from spec_tables order by 1`,
}

type Names = { readonly table: Map<number, string>; readonly media: Map<number, string> }

// Numbers depend on the order in which stories were stored; what they stand for does not.
const withNames = (value: unknown, names: Names, posts: Map<number, string>): unknown => {
  if (Array.isArray(value)) return value.map((one) => withNames(one, names, posts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner === 'number' && key === 'table') return [key, names.table.get(inner)]
      if (typeof inner === 'number' && key === 'media') return [key, names.media.get(inner)]
      if (typeof inner === 'number' && key === 'value') return [key, posts.get(inner)]
      return [key, withNames(inner, names, posts)]
    }),
  )
}

const listFiles = (folder: string): Row[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .sort()
        .map((name) => ({ name }))
    : []

/** Read what an import has stored in a database and a data folder, so that two can be compared. */
export const dumpImport = async (url: string, dataFolder: string): Promise<ImportDump> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const read = async (query: string) => (await client.query<Row>(query)).rows
    const mapOf = async (query: string) =>
      new Map((await read(query)).map(({ id, name }) => [Number(id), String(name)]))
    const names = {
      table: await mapOf('select id, md5(grid::text) as name from spec_tables'),
      media: await mapOf('select id, filename as name from media'),
    }
    const posts = await mapOf(`select id, language || ' ' || slug as name from posts`)
    const stored = await read(queries.posts)
    return {
      posts: stored.map((post) => ({
        ...post,
        body: withNames(post['body'], names, posts),
        published_body: withNames(post['published_body'], names, posts),
      })),
      categories: await read(queries.categories),
      media: await read(queries.media),
      redirects: await read(queries.redirects),
      tables: await read(queries.tables),
      files: listFiles(path.join(dataFolder, 'media')),
    }
  } finally {
    await client.end()
  }
}
