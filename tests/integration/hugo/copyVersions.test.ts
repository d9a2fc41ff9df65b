import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { Client } from 'pg'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { copyVersions, noteCreated } from '../../../src/features/hugo/apply/copyVersions.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

// No two paragraphs have the same identity.
const unnamed = (row: unknown): unknown =>
  JSON.parse(JSON.stringify(row).replaceAll(/"segment":"\w+"/g, '"segment":"?"'))

describe('the first version of what an import creates', () => {
  let newsroom: Newsroom
  let database: Client
  let category: number
  let chip: number
  let sent = 0

  /** Create in a transaction, with Payload's own way to a version or by copying. */
  const inWay = async <Made>(copies: boolean, act: (req: PayloadRequest) => Promise<Made>) =>
    await inTransaction(newsroom.payload, {}, async (req) => {
      if (copies) noteCreated(req)
      return await act(req)
    })

  const createPost = async (name: string, status: 'draft' | 'published', req: PayloadRequest) => {
    const { payload } = newsroom
    const data: Partial<Post> = {
      language: 'zh-TW',
      title: '出口管制',
      slug: name,
      translationKey: name,
      summary: '摘要',
      body: body([paragraph([text('一句話。')])]),
      categories: [category],
      chips: [chip],
      tags: ['H20', 'A100'],
      publishedAt: '2024-05-06T07:08:09.010Z',
      hugo: { path: `content/${name}.md`, frontMatter: { weight: 3 } },
      _status: status,
    }
    const { id } = await payload.create({
      collection: 'posts',
      data: data as Post,
      draft: status === 'draft',
      depth: 0,
      req,
    })
    return id
  }

  const createTable = async (req: PayloadRequest) => {
    const { id } = await newsroom.payload.create({
      collection: 'spec-tables',
      locale: 'en',
      data: {
        title: 'Chips',
        grid: {
          version: 1,
          columns: [{ id: 'a', label: { 'zh-TW': '晶片', en: 'Chip' } }],
          rows: [],
        },
      },
      depth: 0,
      req,
    })
    return id
  }

  /** The rows of a version, without what differs from document to document. */
  const versionOf = async (table: string, parts: readonly string[], parent: number) => {
    const { rows } = await database.query(
      `select to_jsonb(v) - 'id' - 'parent_id' - 'created_at' - 'updated_at'
         - 'version_created_at' - 'version_updated_at' - 'version_slug' - 'version_translation_key'
         - 'version_hugo_path' - 'version_mark' as row, id
       from _${table}_v v where parent_id = $1`,
      [parent],
    )
    const found: Record<string, unknown[]> = { [table]: rows.map(({ row }) => unnamed(row)) }
    for (const part of parts) {
      const key = part === 'locales' ? '_parent_id' : 'parent_id'
      const { rows: inner } = await database.query(
        `select to_jsonb(p) - 'id' - '${key}' as row from _${table}_v_${part} p
         where ${key} = any($1) order by id`,
        [rows.map(({ id }: { id: number }) => id)],
      )
      found[part] = inner.map(({ row }) => row as unknown)
    }
    return found
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    database = new Client({ connectionString: newsroom.databaseUrl })
    await database.connect()
    category = (
      await payload.create({ collection: 'categories', data: { name: '政策', slug: 'policy' } })
    ).id
    chip = (
      await payload.create({ collection: 'chips', data: { name: 'H20', slug: 'h20', vendor: 'N' } })
    ).id
    const { createVersion } = payload.db
    payload.db.createVersion = (async (args: Parameters<typeof createVersion>[0]) => {
      sent += 1
      return await createVersion.call(payload.db, args)
    }) as typeof createVersion
    copyVersions(payload)
  })
  afterAll(async () => {
    await database.end()
    await newsroom.close()
  })

  test.each(['draft', 'published'] as const)(
    'of a %s post is as Payload writes it',
    async (status) => {
      const own = await inWay(false, (req) => createPost(`own-${status}`, status, req))
      sent = 0
      const copied = await inWay(true, (req) => createPost(`copied-${status}`, status, req))
      expect(sent).toBe(0)
      const parts = ['rels', 'texts']
      const version = await versionOf('posts', parts, copied)
      expect(version).toEqual(await versionOf('posts', parts, own))
      expect(version['posts']).toHaveLength(1)
      expect(version['rels']).toHaveLength(2)
      expect(version['texts']).toHaveLength(2)
    },
  )

  test('of a table is as Payload writes it', async () => {
    const own = await inWay(false, createTable)
    sent = 0
    const copied = await inWay(true, createTable)
    expect(sent).toBe(0)
    const version = await versionOf('spec_tables', ['locales', 'rels'], copied)
    expect(version).toEqual(await versionOf('spec_tables', ['locales', 'rels'], own))
    expect(version['locales']).toHaveLength(1)
  })

  test('is followed by others that Payload writes itself', async () => {
    sent = 0
    const id = await inWay(true, async (req) => {
      const made = await createPost('followed', 'published', req)
      await newsroom.payload.update({
        collection: 'posts',
        id: made,
        data: { title: '第二版' },
        depth: 0,
        req,
      })
      return made
    })
    expect(sent).toBe(1)
    const { rows } = await database.query(
      'select version_title as title, latest from _posts_v where parent_id = $1 order by id',
      [id],
    )
    expect(rows).toEqual([
      { title: '出口管制', latest: false },
      { title: '第二版', latest: true },
    ])
  })

  test('is left to Payload outside of an import', async () => {
    sent = 0
    await inWay(false, (req) => createPost('plain', 'published', req))
    expect(sent).toBe(1)
  })
})
