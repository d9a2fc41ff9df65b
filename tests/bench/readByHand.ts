import type { Pool } from 'pg'

const idsOf = (column: string, all: ReadonlyArray<Record<string, number | null>>) =>
  all.map((row) => row[column]).filter((id) => id !== null)

/**
 * Read the rows of an article with plain SQL, as somebody would who knows the schema: the yardstick
 * for `findArticle`. The same rows and no others (the archive's articles have no picture, and
 * `findArticle` reads no category), in as many round trips as depend on each other.
 */
export const readByHand = async (pool: Pool, locale: string, slug: string): Promise<object> => {
  const { rows } = await pool.query(
    `select id, title, slug, language, translation_key, summary, byline, published_at, created_at,
            updated_at, cover_id, body, seo_meta_title, seo_meta_description,
            seo_is_hidden_from_search
     from posts
     where slug = $1 and language = $2 and _status = 'published' and deleted_at is null limit 1`,
    [slug, locale],
  )
  const post = rows[0]
  const table = post.body.root.children.find(
    (node: { fields?: { blockType?: string } }) => node.fields?.blockType === 'spec-table',
  ).fields.table
  const [rels, tags, tables, tableRels, counterpart] = await Promise.all([
    pool.query('select * from posts_rels where parent_id = $1 order by "order"', [post.id]),
    pool.query('select * from posts_texts where parent_id = $1 order by "order"', [post.id]),
    pool.query(
      `select t.id, t.grid, l.title, l.note from spec_tables t
       left join spec_tables_locales l on l._parent_id = t.id and l._locale = $2
       where t.id = $1 and t.released_at is not null`,
      [table, locale],
    ),
    pool.query('select * from spec_tables_rels where parent_id = $1 order by "order"', [table]),
    pool.query(
      `select id, title, slug, language from posts
       where translation_key = $1 and language <> $2 and _status = 'published'
         and deleted_at is null limit 1`,
      [post.translation_key, locale],
    ),
  ])
  const chipIds = tables.rows[0].grid.rows.map(({ chip }: { chip: number }) => chip)
  const [chips, sources] = await Promise.all([
    pool.query(
      `select c.id, c.slug, l.name from chips c
       left join chips_locales l on l._parent_id = c.id and l._locale = $2 where c.id = any($1)`,
      [[...new Set([...chipIds, ...idsOf('chips_id', rels.rows)])], locale],
    ),
    pool.query(
      `select s.id, s.kind, s.publisher, s.url, s.published_on, s.accessed_on, s.quotation, l.title
       from sources s left join sources_locales l on l._parent_id = s.id and l._locale = $2
       where s.id = any($1) and s.released_at is not null`,
      [
        [...new Set([...idsOf('sources_id', rels.rows), ...idsOf('sources_id', tableRels.rows)])],
        locale,
      ],
    ),
  ])
  return { post, rels, tags, tables, counterpart, chips, sources }
}
