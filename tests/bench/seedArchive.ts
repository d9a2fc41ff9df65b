import type { Payload } from 'payload'
import { Client } from 'pg'

import { createPost } from '../support/factories/createPost.ts'
import { benchSentence, longBody } from './longBody.ts'

/** What an archive is filled with, for the queries that ask for it. */
export type Archive = { readonly categories: readonly number[]; readonly slugs: readonly string[] }

const tableBlock = (table: number) => ({
  type: 'block',
  version: 2,
  format: '' as const,
  fields: { id: '65f0c0c0c0c0c0c0c0c0c0c0', blockType: 'spec-table', blockName: '', table },
})

const models = 10

const cell = (words: string) => ({ kind: 'text' as const, text: { 'zh-TW': words } })

const makeModels = async (payload: Payload): Promise<Archive & { ids: number[] }> => {
  const categories: number[] = []
  for (const slug of ['policy', 'chips', 'supply', 'markets', 'research']) {
    const data = { name: slug, slug }
    const { id } = await payload.create({ collection: 'categories', data, locale: 'zh-TW' })
    categories.push(id)
  }
  const chip = await payload.create({
    collection: 'chips',
    data: { name: 'H20', slug: 'h20', vendor: 'NVIDIA' },
    locale: 'zh-TW',
  })
  const sources: number[] = []
  for (let index = 0; index < 5; index += 1) {
    const data = { title: `來源 ${index}`, kind: 'rule' as const }
    sources.push((await payload.create({ collection: 'sources', data, locale: 'zh-TW' })).id)
  }
  const columns = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']
  const table = await payload.create({
    collection: 'spec-tables',
    locale: 'zh-TW',
    data: {
      title: '比較表',
      sources: sources.slice(0, 2),
      grid: {
        version: 1,
        columns: columns.map((id) => ({ id, label: { 'zh-TW': id } })),
        rows: Array.from({ length: 8 }, (_, row) => ({
          id: `r${row}`,
          chip: chip.id,
          cells: Object.fromEntries(columns.map((id) => [id, cell(`${id} ${row}`)])),
        })),
      },
    },
  })
  const ids: number[] = []
  const slugs: string[] = []
  for (let index = 0; index < models; index += 1) {
    const post = await createPost(payload, {
      title: `範本 ${index}`,
      slug: `model-${index}`,
      translationKey: `model-${index}`,
      summary: benchSentence,
      byline: '本報記者',
      body: longBody([tableBlock(table.id)]),
      categories: [categories[index % categories.length] ?? 1],
      chips: [chip.id],
      sources,
      publishedAt: '2026-01-01T00:00:00.000Z',
      _status: 'published',
    })
    ids.push(post.id)
    slugs.push(`model-${index}`)
  }
  return { categories, slugs, ids }
}

const columnsOf = async (client: Client, table: string, without: readonly string[]) => {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_name = $1 and table_schema = 'public' order by ordinal_position`,
    [table],
  )
  return rows.map(({ column_name: name }) => `"${name}"`).filter((name) => !without.includes(name))
}

/**
 * Fill an empty newsroom with `size` published posts: ten are written through the Local API, the
 * others copied from them in SQL, an hour apart, with the rows that lists and search read.
 */
export const seedArchive = async (
  payload: Payload,
  databaseUrl: string,
  size: number,
): Promise<Archive> => {
  const { ids, categories, slugs } = await makeModels(payload)
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const copies = Math.ceil(size / models) - 1
    const own = ['"id"', '"slug"', '"translation_key"', '"published_at"']
    const posts = (await columnsOf(client, 'posts', own)).join(', ')
    await client.query(
      `insert into posts (slug, translation_key, published_at, ${posts})
       select slug || '-' || g, translation_key || '-' || g,
              published_at - g * interval '1 hour' - id * interval '1 minute', ${posts}
       from posts cross join generate_series(1, $1) g where id = any($2)`,
      [copies, ids],
    )
    const pairs = `select copy.id as copy_id, model.id as model_id, copy.published_at
       from posts model join posts copy on copy.slug like model.slug || '-%'
       where model.id = any($1) and copy.slug ~ ('^' || model.slug || '-[0-9]+$')`
    const rels = (await columnsOf(client, 'posts_rels', ['"id"', '"parent_id"'])).join(', ')
    await client.query(
      `with pairs as (${pairs}) insert into posts_rels (parent_id, ${rels})
       select copy_id, ${rels} from posts_rels join pairs on parent_id = model_id`,
      [ids],
    )
    await client.query(
      `with pairs as (${pairs}) insert into listings (post_id, language, category_id, chip_id, published_at)
       select copy_id, language, category_id, chip_id, pairs.published_at
       from listings join pairs on post_id = model_id`,
      [ids],
    )
    const entry = ['"id"', '"post_id"', '"published_at"']
    const entries = (await columnsOf(client, 'search_entries', entry)).join(', ')
    await client.query(
      `with pairs as (${pairs}) insert into search_entries (post_id, published_at, ${entries})
       select copy_id, pairs.published_at, ${entries} from search_entries join pairs on post_id = model_id`,
      [ids],
    )
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
  return { categories, slugs }
}
