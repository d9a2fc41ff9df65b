import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { DriftTask, Post } from '../../../src/payload-types.ts'
import type { FactDesk } from '../../support/chips/factDesk.ts'
import { openFactDesk } from '../../support/chips/factDesk.ts'
import { gridOf } from '../../support/chips/gridOf.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'

let newsroom: Newsroom
let payload: Payload
let desk: FactDesk

const correct = { way: 'correct', reason: 'Misread' }

const write = async (
  chip: number,
  { language = 'zh-TW', shows }: { language?: Post['language']; shows?: 'live' } = {},
): Promise<Post> => {
  const data = { title: '表', grid: gridOf([chip]) }
  const table = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
  const id = `64b5${String(unique()).padStart(20, '0')}`
  const shown = block({ id, blockType: 'spec-table', table: table.id, shows })
  const content = body([shown]) as unknown as Post['body']
  const title = `Story ${unique()}`
  return await createPost(payload, { _status: 'published', body: content, language, title })
}

const tasksOf = async (post: Post): Promise<DriftTask[]> => {
  const { docs } = await payload.find({
    collection: 'drift-tasks',
    where: { post: { equals: post.id } },
    sort: 'id',
    depth: 0,
  })
  return docs
}

const bandwidthOf = async (post: Post): Promise<string | undefined> => {
  const found = await findArticle({ payload, locale: post.language }, { slug: post.slug ?? '' })
  const [table] = articleView(found!, []).body
  return table?.kind === 'specTable' ? table.rows[0]?.cells[1]?.text : undefined
}

const publish = async (post: Post): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: post.id } },
    draft: true,
    depth: 0,
  })
  const data = { body: docs[0]?.body, _status: 'published' as const }
  await payload.update({ collection: 'posts', id: post.id, data })
}

const decide = async (task: DriftTask | undefined, decision: string) =>
  await desk.post(`/drift-tasks/${task?.id}/decide`, { decision })

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openFactDesk(newsroom)
})

afterAll(() => newsroom.close())

describe('a value that takes the place of another', () => {
  it('opens exactly one task for each article that shows it, in each language', async () => {
    const { chip } = await desk.hold()
    const [chinese, english] = [await write(chip), await write(chip, { language: 'en' })]
    const live = await write(chip, { shows: 'live' })
    const other = await write((await desk.hold()).chip)
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    for (const [post, kind] of [
      [chinese, 'pinned'],
      [english, 'pinned'],
      [live, 'live'],
    ] as const) {
      expect(await tasksOf(post)).toMatchObject([
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
    expect(await tasksOf(other)).toEqual([])

    await desk.holdOf(chip, { published: '3,100 GB/s', approval: correct })
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    expect(await tasksOf(chinese)).toMatchObject([
      { findings: [{ before: '2,039 GB/s', after: '3,100 GB/s' }] },
    ])
    // A live one was seen with each; it showed the first before all this.
    expect(await tasksOf(live)).toMatchObject([
      { findings: [{ before: '2,039 GB/s', after: '3,100 GB/s' }] },
    ])
  })

  it('is no drift once what was shown is held again, nor where nothing was shown', async () => {
    const { chip } = await desk.hold()
    const post = await write(chip)
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    expect(await tasksOf(post)).toEqual([])
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    await desk.holdOf(chip, { approval: correct })
    expect(await tasksOf(post)).toMatchObject([{ state: 'updated', findings: [] }])
  })

  it('is found where a fact is put in doubt, and many approve at once', async () => {
    const { chip, held } = await desk.hold()
    const tdp = await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    const post = await write(chip)
    await Promise.all(
      [held, tdp].map((id) => desk.post(`/chip-facts/${id}/dispute`, { reason: 'No such part' })),
    )
    expect(await tasksOf(post)).toMatchObject([
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
    expect(await tasksOf(posts[0]!)).toMatchObject([
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
    expect(await tasksOf(posts[1]!)).toEqual([])
    expect(await tasksOf(posts[2]!)).toEqual([])
  })

  it('opens none where the fact is not held after all', async () => {
    const { chip } = await desk.hold()
    const post = await write(chip)
    const refused = await desk.post(
      `/chips/${chip}/facts`,
      desk.said({ published: '3,000 GB/s', approval: {} }),
    )
    expect(refused.code).toBe('chips/contradicts')
    await desk.post(`/chips/${chip}/facts`, desk.said({ published: '3,000 GB/s' }))
    expect(await tasksOf(post)).toEqual([])
  })
})

const drift = async (more: Parameters<typeof write>[1] = {}) => {
  const { chip } = await desk.hold()
  const post = await write(chip, more)
  await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
  const [task] = await tasksOf(post)
  return { chip, post, task }
}

describe('a task', () => {
  it('that is to be updated changes the article when it is published, and not before', async () => {
    const { chip, post, task } = await drift()
    expect(await decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await tasksOf(post)).toMatchObject([{ state: 'updating', decidedByName: 'editor' }])
    expect(await bandwidthOf(post)).toBe('2,039 GB/s')
    await publish(post)
    expect(await bandwidthOf(post)).toBe('3,000 GB/s')
    expect(await tasksOf(post)).toMatchObject([{ state: 'updated' }])
    // The next one is a task of its own, from what the article shows now.
    await desk.holdOf(chip, { published: '3,200 GB/s', approval: correct })
    expect(await tasksOf(post)).toMatchObject([
      { state: 'updated' },
      { state: 'open', findings: [{ before: '3,000 GB/s', after: '3,200 GB/s' }] },
    ])
  })

  it('that is to be noted puts a dated note into the draft; the table stays', async () => {
    for (const [language, words] of [
      ['zh-TW', '記憶體頻寬：發布時為2,039 GB/s，現為3,000 GB/s。'],
      ['en', 'Memory bandwidth: 2,039 GB/s when this was published, 3,000 GB/s now.'],
    ] as const) {
      const { post, task } = await drift({ language })
      expect(await decide(task, 'note')).toMatchObject({ status: 200 })
      const shown = async () =>
        JSON.stringify(
          articleView(
            (await findArticle({ payload, locale: language }, { slug: post.slug ?? '' }))!,
            [],
          ).body.filter(({ kind }) => kind === 'callout'),
        )
      expect(await shown()).toBe('[]')
      await publish(post)
      expect(await shown()).toContain(words)
      expect(await bandwidthOf(post)).toBe('2,039 GB/s')
      expect(await tasksOf(post)).toMatchObject([{ state: 'noted' }])
    }
  })

  it('that is left is over, and may not be decided again', async () => {
    const { post, task } = await drift()
    expect(await decide(task, 'update')).toMatchObject({ status: 200 })
    expect(await decide(task, 'leave')).toMatchObject({ status: 200 })
    expect(await tasksOf(post)).toMatchObject([{ state: 'left' }])
    await publish(post)
    expect(await bandwidthOf(post)).toBe('2,039 GB/s')
    expect(await decide(task, 'update')).toMatchObject({ status: 409, code: 'chips/task-over' })
  })

  it('is decided by editors, and by nobody else', async () => {
    const { post, task } = await drift()
    for (const as of ['writer', 'anonymous', 'frontend'] as const) {
      const answer = await desk.post(`/drift-tasks/${task?.id}/decide`, { decision: 'leave' }, as)
      expect(answer.status).toBe(403)
    }
    expect(await desk.post(`/drift-tasks/${task?.id}/decide`, { decision: 'x' })).toMatchObject({
      status: 400,
    })
    expect(await desk.post('/drift-tasks/999999/decide', { decision: 'leave' })).toMatchObject({
      status: 404,
    })
    expect(await tasksOf(post)).toMatchObject([{ state: 'open' }])
  })
})
