import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { findCards } from '../../../src/delivery/queries/findCards.ts'
import { findCategory } from '../../../src/delivery/queries/findCategory.ts'
import { findFrontPage } from '../../../src/delivery/queries/findFrontPage.ts'
import { findHeadline } from '../../../src/delivery/queries/findHeadline.ts'
import { listAbout } from '../../../src/delivery/queries/listAbout.ts'
import { listFeed } from '../../../src/delivery/queries/listFeed.ts'
import { listLatest } from '../../../src/delivery/queries/listLatest.ts'
import { listRelated } from '../../../src/delivery/queries/listRelated.ts'
import { listSitemapPosts } from '../../../src/delivery/queries/listSitemapPosts.ts'
import type { Reader } from '../../../src/delivery/queries/reader.ts'
import { searchPosts } from '../../../src/delivery/queries/searchPosts.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { graphChannel, localChannel, restChannel } from '../../support/access/channels.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import type { Member } from '../../support/createStaff.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let reader: Reader
let staff: Awaited<ReturnType<typeof createStaff>>
let category: number
let early: number
let open: number

const word = 'zebrafinch'

const counterpartOf = async (slug: string) =>
  (await findArticle({ payload, locale: 'en' }, { slug }))?.counterpart?.id

const sitemap = async () => {
  const posts = await listSitemapPosts(reader, 0)
  const wanted = posts.filter((post) => post.id === early || post.counterpart === 'early')
  return wanted.map(({ id }) => id)
}

const linked = async (): Promise<number[]> => {
  const record = await findArticle(reader, { slug: 'open' })
  return [...(record?.material.posts.keys() ?? [])]
}

const idsOf = (cards: ReadonlyArray<{ readonly id: number }>) => cards.map(({ id }) => id)

/** Everything through which a reader may come upon a post; each gives whether this one is there. */
const surfaces: Readonly<Record<string, () => Promise<boolean>>> = {
  article: async () => (await findArticle(reader, { slug: 'early' })) !== undefined,
  'article by its id': async () => (await findArticle(reader, { id: early })) !== undefined,
  'front page': async () => {
    const { opening, latest, sections } = await findFrontPage(reader)
    return idsOf([...opening, ...latest, ...sections.flatMap(({ cards }) => cards)]).includes(early)
  },
  'latest posts': async () =>
    idsOf((await listLatest(reader, { before: undefined, size: 9 })).cards).includes(early),
  category: async () =>
    idsOf((await findCategory(reader, 'birds', undefined))?.page.cards ?? []).includes(early),
  'a stretch of a list': async () =>
    idsOf((await listAbout(reader, { category }, { before: undefined, size: 9 })).cards).includes(
      early,
    ),
  'related posts': async () =>
    idsOf(await listRelated(reader, { id: open, categories: [category] })).includes(early),
  cards: async () => (await findCards(reader, [early])).length > 0,
  feed: async () => (await listFeed(payload, 'zh-TW')).some(({ id }) => id === early),
  sitemap: async () => (await sitemap()).length > 0,
  search: async () => (await searchPosts(reader, word)).found.length > 0,
  'picture for sharing': async () => (await findHeadline(payload, 'zh-TW', 'early')) !== undefined,
  'draft mode of a frontend': async () =>
    (await findArticle({ ...reader, user: staff.frontend.user! }, { id: early })) !== undefined,
  'link of the counterpart': async () => (await counterpartOf('counterpart')) !== undefined,
  'link in another text': async () => (await linked()).includes(early),
  'listings of the Local API': async () => {
    const { docs } = await payload.find({
      collection: 'listings',
      overrideAccess: false,
      where: { post: { equals: early } },
    })
    return docs.length > 0
  },
}

const channels = {
  'Local API': (member: Member) => localChannel(payload, member),
  REST: (member: Member) => restChannel(serve, member),
  GraphQL: (member: Member) => graphChannel(serve, member),
} as const

for (const [name, channel] of Object.entries(channels)) {
  for (const who of ['anonymous', 'frontend'] as const) {
    Object.assign(surfaces, {
      [`${name} for ${who}`]: async () => {
        const asked = channel(staff[who])
        return (await asked.list('posts', early)) || (await asked.read('posts', early))
      },
    })
  }
}
Object.assign(surfaces, {
  'REST with every switch': async () => {
    const switches = 'depth=2&draft=true&trash=true&showHiddenFields=true&limit=0'
    const paths = [`/posts?${switches}`, `/posts/${early}?${switches}`, `/posts/count?${switches}`]
    const answers = await Promise.all(
      paths.map(async (path) => (await serve(`/api${path}`)).text()),
    )
    return answers.slice(0, 2).some((answer) => answer.includes(word))
  },
})

const foundOn = async (): Promise<string[]> => {
  const found: string[] = []
  for (const [name, isThere] of Object.entries(surfaces)) if (await isThere()) found.push(name)
  return found
}

/** Everything that is stored of the post for readers' queries, and by which key. */
const places = [
  ['posts', 'id', ''],
  ['_posts_v', 'parent_id', 'version_'],
  ['listings', 'post_id', ''],
  ['search_entries', 'post_id', ''],
] as const

const write = async (name: 'published_at' | 'embargoed_until', seconds: number): Promise<void> => {
  for (const [table, key, prefix] of places) {
    await poolOf(payload).query(
      `update ${table} set ${prefix}${name} = clock_timestamp() + make_interval(secs => $1)
       where ${key} = $2`,
      [seconds, early],
    )
  }
}

/** Write a moment into all that is stored of the post, past everything that would refuse it. */
const setMoment = (seconds: number): Promise<void> => write('published_at', seconds)

/** Write the end of an embargo likewise. */
const setEmbargo = (seconds: number): Promise<void> => write('embargoed_until', seconds)

const setMachine = (hours: number): void => {
  const now = Date.now() + hours * 3_600_000
  jest.useFakeTimers({ now, advanceTimers: true, doNotFake: everythingElse })
}

const everythingElse = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const as never

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
  reader = { payload, locale: 'zh-TW' }
  const data = { name: 'Birds', slug: 'birds' }
  category = (await payload.create({ collection: 'categories', data })).id
  const published = { _status: 'published' as const, categories: [category] }
  const post = await createPost(payload, {
    ...published,
    title: word,
    slug: 'early',
    translationKey: 'bird',
  })
  early = post.id
  const link = { type: 'link', version: 3, children: [text('there')], format: '', indent: 0 }
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'posts', value: early } }
  const words = body([paragraph([{ ...link, direction: null, fields } as never])]) as never
  open = (await createPost(payload, { ...published, slug: 'open', body: words })).id
  await createPost(payload, {
    ...published,
    language: 'en',
    title: 'The counterpart',
    slug: 'counterpart',
    translationKey: 'bird',
  })
})

afterEach(() => {
  jest.useRealTimers()
})

afterAll(() => newsroom.close())

const all = () => Object.keys(surfaces).toSorted()

describe('a post with a status that is wrong', () => {
  it('is everywhere once its instant has come', async () => {
    await setMoment(-1)
    expect((await foundOn()).toSorted()).toEqual(all())
  })

  it.each([0, 2, -2, 24])(
    'is nowhere before its instant, with a machine that is %d hours off',
    async (hours) => {
      await setMoment(3600)
      setMachine(hours)
      expect(await foundOn()).toEqual([])
    },
  )

  it.each([2, -2])(
    'is everywhere after its instant, with a machine that is %d hours off',
    async (hours) => {
      await setMoment(-1)
      setMachine(hours)
      expect((await foundOn()).toSorted()).toEqual(all())
    },
  )

  it.each([0, 2, -2, 24])(
    'is nowhere before its embargo ends, with a machine that is %d hours off',
    async (hours) => {
      await setMoment(-1)
      await setEmbargo(3600)
      setMachine(hours)
      expect(await foundOn()).toEqual([])
    },
  )

  it.each([0, 2, -2])(
    'is everywhere once its embargo has ended, with a machine that is %d hours off',
    async (hours) => {
      await setMoment(-1)
      await setEmbargo(-1)
      setMachine(hours)
      expect((await foundOn()).toSorted()).toEqual(all())
    },
  )

  it('tells readers nothing of its embargo, and lets them ask for nothing of it', async () => {
    await setMoment(-1)
    await setEmbargo(-1)
    const answer = await (await serve(`/api/posts/${early}?depth=2`)).text()
    expect(answer).toContain(word)
    expect(answer).not.toContain('embargo')
    for (const path of [
      '/posts?where[embargoedUntil][exists]=true',
      '/embargoes',
      '/embargo-proofs',
    ]) {
      expect((await serve(`/api${path}`)).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('is there at once when it has just been published', async () => {
    for (let n = 0; n < 20; n += 1) {
      const { id } = await createPost(payload, { _status: 'published', slug: `at-once-${n}` })
      expect(await localChannel(payload, staff.anonymous).read('posts', id)).toBe(true)
    }
  })
})
