import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { DriftDesk } from '../../support/chips/driftDesk.ts'
import { openDriftDesk } from '../../support/chips/driftDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

let newsroom: Newsroom
let payload: Payload
let desk: DriftDesk

const correct = { way: 'correct', reason: 'Misread' }

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openDriftDesk(newsroom)
})

afterAll(() => newsroom.close())

describe('a value that takes the place of another', () => {
  it('opens exactly one task for each article that shows it, in each language', async () => {
    const { chip } = await desk.hold()
    const [chinese, english] = [await desk.write(chip), await desk.write(chip, { language: 'en' })]
    const live = await desk.write(chip, { shows: 'live' })
    const other = await desk.write((await desk.hold()).chip)
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    for (const [post, kind] of [
      [chinese, 'pinned'],
      [english, 'pinned'],
      [live, 'live'],
    ] as const) {
      expect(await desk.tasksOf(post)).toMatchObject([
        {
          state: 'open',
          language: post.language,
          title: post.title,
          findings: [
            {
              kind,
              chip,
              property: 'memory-bandwidth',
              before: '2,039 GB/s',
              after: '3,000 GB/s',
            },
          ],
        },
      ])
    }
    expect(await desk.tasksOf(other)).toEqual([])

    await desk.holdOf(chip, { published: '3,100 GB/s', approval: correct })
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    expect(await desk.tasksOf(chinese)).toMatchObject([
      { findings: [{ before: '2,039 GB/s', after: '3,100 GB/s' }] },
    ])
    // A live one was seen with each; it showed the first before all this.
    expect(await desk.tasksOf(live)).toMatchObject([
      { findings: [{ before: '2,039 GB/s', after: '3,100 GB/s' }] },
    ])
  })

  it('is no drift once what was shown is held again, nor where nothing was shown', async () => {
    const { chip } = await desk.hold()
    const post = await desk.write(chip)
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    expect(await desk.tasksOf(post)).toEqual([])
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    await desk.holdOf(chip, { approval: correct })
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'updated', findings: [] }])
  })

  it('is found where a fact is put in doubt, and many approve at once', async () => {
    const { chip, held } = await desk.hold()
    const tdp = await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    const post = await desk.write(chip)
    await Promise.all(
      [held, tdp].map((id) => desk.post(`/chip-facts/${id}/dispute`, { reason: 'No such part' })),
    )
    expect(await desk.tasksOf(post)).toMatchObject([
      {
        state: 'open',
        findings: expect.arrayContaining([
          expect.objectContaining({ before: '2,039 GB/s', after: '' }),
          expect.objectContaining({ before: '700 W', after: '' }),
        ]),
      },
    ])
  })

  it('is found in a sentence, which is quoted, and in a draft not', async () => {
    const { chip } = await desk.hold()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip, locale: 'en' })
    const name = slug.toUpperCase()
    await payload.update({ collection: 'chips', id: chip, data: { name }, locale: 'zh-TW' })
    const say = async (words: string, more: Partial<Post> = {}) => {
      const content = body([paragraph([text(words)])]) as unknown as Post['body']
      return await createPost(payload, { body: content, _status: 'published', ...more })
    }
    const wrong = `${name}的記憶體頻寬為2,039 GB/s，功耗不明。`
    const posts = [
      await say(`第一句。${wrong}`),
      await say(`${name}的記憶體頻寬為3,000 GB/s。${name}1的記憶體頻寬為2,039 GB/s。`),
      await say(wrong, { _status: 'draft' }),
    ]
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    expect(await desk.tasksOf(posts[0]!)).toMatchObject([
      {
        findings: [
          {
            kind: 'prose',
            quotation: wrong,
            name,
            before: '2,039 GB/s',
            after: '3,000 GB/s',
          },
        ],
      },
    ])
    expect(await desk.tasksOf(posts[1]!)).toEqual([])
    expect(await desk.tasksOf(posts[2]!)).toEqual([])
  })

  it('is found in each of a thousand articles, in their tables and in their sentences', async () => {
    const { chip } = await desk.hold()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip, locale: 'en' })
    const { id } = await desk.write(chip)
    const pool = poolOf(payload)
    await pool.query(
      `with made as (
         insert into posts (title, slug, language, translation_key, body, published_at, _status)
         select title, $1 || g, language, translation_key || g, body, published_at, _status
         from posts cross join generate_series(1, 1099) g where id = $2 returning *),
       pinned as (
         insert into table_pins (post, block, "table", asked, on_day, known_at, is_refresh_wanted)
         select made.id, block, "table", asked, on_day, known_at, false
         from table_pins pin cross join made where pin.post = $2)
       insert into search_entries (post_id, language, title, slug, translation_key, text, terms, published_at)
       select id, language::text::enum_search_entries_language, title, slug, translation_key,
         case when id % 3 = 0 then '別的。' else $3 end, '[]', published_at from made`,
      [`many-${chip}-`, id, `${slug.toUpperCase()}的記憶體頻寬為2,039 GB/s。`],
    )
    await payload.update({
      collection: 'chips',
      id: chip,
      data: { name: slug.toUpperCase() },
      locale: 'zh-TW',
    })
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    const { rows } = await pool.query<{ findings: number; is_table: boolean; count: number }>(
      `select jsonb_array_length(findings) as findings, post_id % 3 = 0 or post_id = $2 as is_table,
         count(*)::int from drift_tasks
       where findings @> $1::jsonb group by 1, 2 order by 1`,
      [JSON.stringify([{ chip, before: '2,039 GB/s', after: '3,000 GB/s' }]), id],
    )
    const silent = rows.find(({ findings }) => findings === 1)?.count ?? 0
    expect(rows).toEqual([
      { findings: 1, is_table: true, count: silent },
      { findings: 2, is_table: false, count: 1100 - silent },
    ])
    expect(silent).toBeGreaterThan(360)
  })

  it('opens none where the fact is not held after all', async () => {
    const { chip } = await desk.hold()
    const post = await desk.write(chip)
    const refused = await desk.post(
      `/chips/${chip}/facts`,
      desk.said({ published: '3,000 GB/s', approval: {} }),
    )
    expect(refused.code).toBe('chips/contradicts')
    await desk.post(`/chips/${chip}/facts`, desk.said({ published: '3,000 GB/s' }))
    expect(await desk.tasksOf(post)).toEqual([])
  })
})
