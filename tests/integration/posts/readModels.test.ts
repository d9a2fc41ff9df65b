import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
})

const createCategory = (slug: string) =>
  payload.create({ collection: 'categories', data: { name: slug, slug } })

const createDraft = (title: string, categories: number[] = []) =>
  payload.create({
    collection: 'posts',
    data: {
      title,
      language: 'zh-TW',
      translationKey: title,
      body: paragraph('晶圓廠的內文'),
      categories,
    },
    draft: true,
  })

const publish = (id: number, data: object = {}) =>
  payload.update({ collection: 'posts', id, data: { _status: 'published', ...data } })

const listingsOf = (id: number) =>
  payload.find({ collection: 'listings', where: { post: { equals: id } }, pagination: false })

const entriesOf = (id: number) =>
  payload.find({ collection: 'search-entries', where: { post: { equals: id } }, pagination: false })

const takeTags = async (): Promise<string[]> => {
  const { docs } = await payload.find({ collection: 'outbox', pagination: false, sort: 'id' })
  await payload.delete({ collection: 'outbox', where: {} })
  return docs.flatMap(({ payload: content }) => (content as { tags: string[] }).tags)
}

describe('a draft', () => {
  it('is in no list and no search, and purges nothing', async () => {
    const category = await createCategory('drafts')
    await takeTags()
    const post = await createDraft('草稿一則', [category.id])
    expect((await listingsOf(post.id)).docs).toEqual([])
    expect((await entriesOf(post.id)).docs).toEqual([])
    expect(await takeTags()).toEqual([])
  })
})

describe('a published post', () => {
  it('is listed and found, and makes its pages stale', async () => {
    const category = await createCategory('published')
    const post = await createDraft('輝達的新規定', [category.id])
    await takeTags()
    const published = await publish(post.id)
    expect(published.slug).toBe('輝達的新規定')
    const { docs: listings } = await listingsOf(post.id)
    expect(listings.map((one) => (one.category as { id: number }).id)).toEqual([category.id])
    const { docs: entries } = await entriesOf(post.id)
    expect(entries[0]?.terms).toEqual(expect.arrayContaining(['輝達', '晶圓', '廠']))
    expect(await takeTags()).toEqual([
      'lists:zh-TW',
      'article:zh-TW:輝達的新規定',
      'story:輝達的新規定',
    ])
  })

  it('stays as readers see it while a draft beside it is saved', async () => {
    const post = await createDraft('已刊出')
    await publish(post.id)
    await takeTags()
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: '改到一半', body: paragraph('全新的段落') },
      draft: true,
      autosave: true,
    })
    expect((await entriesOf(post.id)).docs[0]?.title).toBe('已刊出')
    expect(await takeTags()).toEqual([])
  })

  it('purges the address it had as well as the one it has', async () => {
    const post = await createDraft('舊址')
    await publish(post.id)
    await takeTags()
    await publish(post.id, { slug: '新址' })
    const tags = await takeTags()
    expect(tags).toEqual(expect.arrayContaining(['article:zh-TW:舊址', 'article:zh-TW:新址']))
  })

  it.each([
    [
      'is withdrawn',
      (id: number) => payload.update({ collection: 'posts', id, data: { _status: 'draft' } }),
    ],
    [
      'goes to the trash',
      (id: number) =>
        payload.update({ collection: 'posts', id, data: { deletedAt: new Date().toISOString() } }),
    ],
    ['is deleted', (id: number) => payload.delete({ collection: 'posts', id })],
  ])('leaves lists, search and caches when it %s', async (what, act) => {
    const category = await createCategory(what.replaceAll(' ', '-'))
    const post = await createDraft(`下架 ${what}`, [category.id])
    const published = await publish(post.id)
    await takeTags()
    await act(post.id)
    expect((await listingsOf(post.id)).docs).toEqual([])
    expect((await entriesOf(post.id)).docs).toEqual([])
    expect(await takeTags()).toContain(`article:zh-TW:${published.slug}`)
  })

  it('rolls its lists and purges back with the transaction that failed', async () => {
    const post = await createDraft('不會成功')
    await takeTags()
    const transactionID = (await payload.db.beginTransaction()) as string
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { _status: 'published' },
      req: { transactionID, payload, context: {} },
    })
    await payload.db.rollbackTransaction(transactionID)
    expect((await entriesOf(post.id)).docs).toEqual([])
    expect(await takeTags()).toEqual([])
  })
})

describe('publication', () => {
  it('refuses an address that another post of the language has', async () => {
    const first = await createDraft('同名')
    await publish(first.id)
    const second = await payload
      .create({
        collection: 'posts',
        data: { title: '同名', language: 'zh-TW' },
        draft: true,
      })
      .catch((error: unknown) => error)
    expect(second).toBeInstanceOf(Error)
  })

  it('keeps the moment of the first publication', async () => {
    const post = await createDraft('時刻')
    const first = await publish(post.id)
    const again = await publish(post.id, { title: '時刻二' })
    expect(again.publishedAt).toBe(first.publishedAt)
  })

  it('releases the sources that the post cites, and only then', async () => {
    const source = await payload.create({
      collection: 'sources',
      data: { title: '聯邦公報', kind: 'rule' },
    })
    const post = await payload.create({
      collection: 'posts',
      data: { title: '引用來源', language: 'zh-TW', sources: [source.id] },
      draft: true,
    })
    const release = async () =>
      (await payload.findByID({ collection: 'sources', id: source.id })).releasedAt
    expect(await release()).toBeFalsy()
    await publish(post.id)
    expect(await release()).toEqual(expect.any(String))
  })
})
