import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

type Pool = { query: (text: string) => Promise<{ rows: Array<{ statement: string }> }> }

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
  for (const slug of ['first', 'second']) {
    await createPost(newsroom.payload, { title: slug, slug, _status: 'published' })
  }
})

afterAll(() => newsroom.close())

describe('a read that comes again and again', () => {
  it('is planned once, and still answers what is asked for', async () => {
    const reader = { payload: newsroom.payload, locale: 'zh-TW' as const }
    const titles: unknown[] = []
    for (let round = 0; round < 20; round += 1) {
      const slug = round % 2 === 0 ? 'first' : 'second'
      titles.push((await findArticle(reader, { slug }))?.post.title)
    }
    expect(titles).toEqual(Array.from({ length: 10 }, () => ['first', 'second']).flat())

    const { pool } = newsroom.payload.db as unknown as { pool: Pool }
    const { rows } = await pool.query('select statement from pg_prepared_statements')
    expect(rows.filter(({ statement }) => /"posts"\."slug" = \$/.test(statement))).toHaveLength(1)
  })

  it('sees what a transaction has changed in between', async () => {
    const reader = { payload: newsroom.payload, locale: 'zh-TW' as const }
    const post = (await findArticle(reader, { slug: 'first' }))?.post
    const data = { title: 'changed' }
    await newsroom.payload.update({ collection: 'posts', id: post?.id ?? 0, data })
    expect((await findArticle(reader, { slug: 'first' }))?.post.title).toBe('changed')
  })
})
