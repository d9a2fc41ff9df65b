import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { findFrontPage } from '../../../src/delivery/queries/findFrontPage.ts'
import { listAbout } from '../../../src/delivery/queries/listAbout.ts'
import { listLatest } from '../../../src/delivery/queries/listLatest.ts'
import type { Reader } from '../../../src/delivery/queries/reader.ts'
import { searchPosts } from '../../../src/delivery/queries/searchPosts.ts'
import type { Category } from '../../../src/payload-types.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'

let newsroom: Newsroom
let reader: Reader
let category: Category

const words = (sentence: string) => body([paragraph([text(sentence)])]) as never

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  reader = { payload, locale: 'zh-TW' }
  category = await payload.create({
    collection: 'categories',
    data: { name: '出口管制', slug: 'controls' },
  })
  const published = { _status: 'published' as const, categories: [category.id] }
  await createPost(payload, {
    ...published,
    title: '頻寬的界線',
    slug: 'bandwidth',
    translationKey: 'bandwidth',
    publishedAt: '2025-08-01T00:00:00.000Z',
    body: words('一封信攔下了晶片。'),
  })
  await createPost(payload, {
    ...published,
    title: '北京的門',
    slug: 'gate',
    publishedAt: '2025-08-02T00:00:00.000Z',
    body: words('門檻寫的是頻寬。'),
  })
  await createPost(payload, { title: '還沒寫完', slug: 'unfinished', body: words('頻寬') })
  await createPost(payload, {
    title: 'The line of bandwidth',
    slug: 'the-line',
    language: 'en',
    translationKey: 'bandwidth',
  })
})

afterAll(async () => {
  await newsroom.close()
})

describe('the public', () => {
  test('reads lists from new to old, page by page, without gap or repetition', async () => {
    const first = await listLatest(reader, { before: undefined, size: 1 })
    expect(first.cards.map(({ slug }) => slug)).toEqual(['gate'])
    const second = await listLatest(reader, { before: first.next, size: 1 })
    expect(second.cards.map(({ slug }) => slug)).toEqual(['bandwidth'])
    expect(second.next).toBeUndefined()
  })

  test('reads a category page by page', async () => {
    const key = { category: category.id }
    const first = await listAbout(reader, key, { before: undefined, size: 1 })
    const second = await listAbout(reader, key, { before: first.next, size: 1 })
    expect([...first.cards, ...second.cards].map(({ slug }) => slug)).toEqual(['gate', 'bandwidth'])
  })

  test('finds no draft by its address, in a list, or in a search', async () => {
    expect(await findArticle(reader, { slug: 'unfinished' })).toBeUndefined()
    const front = await findFrontPage(reader)
    const cards = [...front.opening, ...front.latest, ...front.sections.flatMap((one) => one.cards)]
    expect(cards.map(({ slug }) => slug)).toContain('gate')
    expect(cards.map(({ slug }) => slug)).not.toContain('unfinished')
    const { found } = await searchPosts(reader, '頻寬')
    expect(found.map(({ card }) => card.slug)).toEqual(['bandwidth', 'gate'])
  })

  test('is not told of a counterpart that is not published', async () => {
    const record = await findArticle(reader, { slug: 'bandwidth' })
    expect(record?.post.title).toBe('頻寬的界線')
    expect(record?.counterpart).toBeUndefined()
  })

  test.each([
    ['one character', '信', ['bandwidth']],
    ['two characters', '門檻', ['gate']],
    ['characters that stand apart', '信門檻', []],
    ['nothing', '  ', []],
    ['signs of patterns', "%_'\\", []],
    ['a null character', '\0', []],
  ])('searches for %s', async (_, query, slugs) => {
    const { found } = await searchPosts(reader, query)
    expect(found.map(({ card }) => card.slug)).toEqual(slugs)
  })

  test.each(['\0', '../x', 'A', "'; drop table posts; --", 'x'.repeat(5000)])(
    'finds nothing at the address %p',
    async (slug) => {
      expect(await findArticle(reader, { slug })).toBeUndefined()
    },
  )
})

test('somebody of the desk previews a draft by its id', async () => {
  const user = await createUser(newsroom.payload)
  const { docs } = await newsroom.payload.find({
    collection: 'posts',
    draft: true,
    where: { slug: { equals: 'unfinished' } },
  })
  const id = docs[0]!.id
  const desk = { ...reader, user: { ...user, collection: 'users' as const } }
  expect((await findArticle(desk, { id }))?.post.title).toBe('還沒寫完')
  expect(await findArticle(reader, { id })).toBeUndefined()
})
