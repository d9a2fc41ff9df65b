import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { Segment } from '../../../src/content/segments/segment.ts'
import type { AlignmentView } from '../../../src/features/bilingual/alignment/readAlignment.ts'
import type { JointView } from '../../../src/features/bilingual/alignment/viewJoint.ts'
import type { MemoryMatches } from '../../../src/features/bilingual/memory/find/findMatches.ts'
import type { MemoryPage } from '../../../src/features/bilingual/memory/find/searchMemory.ts'
import { rebuildMemory } from '../../../src/features/bilingual/memory/learn/rebuildMemory.ts'
import { databaseOf } from '../../../src/features/publication/databaseOf.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { otherLocale } from '../../../src/kernel/locale.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { fillMemory } from '../../support/memory/fillMemory.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const chinese = [
  '輝達的H20在2025年4月起須取得出口許可。',
  '商務部工業與安全局把十二家公司列入實體清單。',
  '台積電的先進封裝產能明年再增加一倍。',
]
const english = [
  'Exports of the NVIDIA H20 have needed a licence since April 2025.',
  'The Bureau of Industry and Security added twelve companies to the Entity List.',
  'TSMC will double its capacity for advanced packaging again next year.',
]

const written = (lines: readonly string[]): Post['body'] =>
  body(lines.map((line) => paragraph([text(line)])))

const seen = ({ sides }: Pick<JointView, 'sides'>) => ({
  'zh-TW': sides['zh-TW'].map(({ id, print }) => ({ id, print })),
  en: sides.en.map(({ id, print }) => ({ id, print })),
})

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let staff: Awaited<ReturnType<typeof createStaff>>

const createStory = async (
  titles: Readonly<Record<Locale, string>>,
  lines: Readonly<Record<Locale, readonly string[]>>,
): Promise<Post> => {
  const zh = await createPost(payload, { title: titles['zh-TW'], body: written(lines['zh-TW']) })
  await createPost(payload, {
    language: 'en',
    translationKey: zh.translationKey,
    title: titles.en,
    body: written(lines.en),
  })
  return zh
}

type Asker = keyof typeof staff

const ask = async (path: string, as: Asker = 'writer', sent?: object): Promise<Response> =>
  await serve(`/api${path}`, {
    headers: { ...staff[as].headers, 'Accept-Language': 'en' },
    ...(sent ? { method: 'POST', body: sent } : {}),
  })

const look = async ({ id }: Post): Promise<AlignmentView> =>
  (await (await ask(`/posts/${id}/alignment`)).json()) as never

const settle = async (
  { id }: Post,
  answer: string,
  joints: ReadonlyArray<Pick<JointView, 'sides'>>,
): Promise<void> => {
  const answered = await ask(`/posts/${id}/alignment`, 'writer', {
    answer,
    joints: joints.map(seen),
  })
  expect(answered.status).toBe(200)
}

/** The segment of a language that has certain words, whatever it is joined to. */
const segmentOf = async (post: Post, language: Locale, words: string): Promise<Segment> => {
  const { joints } = await look(post)
  const found = joints
    .flatMap(({ sides }) => sides[language])
    .find((segment) => segment.text.includes(words))
  if (!found) throw new Error(`no segment says ${words}`)
  return found
}

const pairOf = async (post: Post, inChinese: string, inEnglish: string) => ({
  sides: {
    'zh-TW': [await segmentOf(post, 'zh-TW', inChinese)],
    en: [await segmentOf(post, 'en', inEnglish)],
  },
})

const matchesOf = async (
  post: Post,
  target: Locale,
  from: string,
  to: string,
): Promise<MemoryMatches> => {
  const source = await segmentOf(post, otherLocale(target), from)
  const standing = await segmentOf(post, target, to)
  const query = new URLSearchParams({ target, from: source.id, to: standing.id })
  return (await (await ask(`/posts/${post.id}/memory?${query}`)).json()) as never
}

const search = async (phrase: string, before?: number): Promise<MemoryPage> => {
  const query = new URLSearchParams({ phrase, ...(before ? { before: String(before) } : {}) })
  return (await (await ask(`/memory-entries/concordance?${query}`)).json()) as never
}

const entries = async (): Promise<ReadonlyArray<readonly [string, string, number]>> =>
  await inTransaction(payload, {}, async (req) => {
    const { rows } = await (
      await databaseOf(req)
    ).execute<{ chinese: string; english: string; uses: number }>(sql`
      select chinese, english,
        (select count(*)::int from memory_origins where entry_id = entry.id) as uses
      from memory_entries entry order by id`)
    return rows.map((row) => [row.chinese, row.english, row.uses] as const)
  })

/** All of it, in an order that does not depend on when it was learnt. */
const everything = async (): Promise<string[]> =>
  (await entries()).map((row) => row.join(' | ')).toSorted()

const change = async (post: Post, language: Locale, from: string, to: string): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { translationKey: { equals: post.translationKey }, language: { equals: language } },
    draft: true,
    depth: 0,
  })
  const content = JSON.parse(JSON.stringify(docs[0]!.body).replace(from, to)) as Post['body']
  await payload.update({
    collection: 'posts',
    id: docs[0]!.id,
    draft: true,
    data: { body: content },
  })
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
})
afterAll(() => newsroom.close())

describe('the translation memory', () => {
  let story: Post
  let other: Post

  it('learns nothing from proposals, and each pair once somebody has agreed', async () => {
    story = await createStory(
      { 'zh-TW': '出口許可', en: 'Export licences' },
      { 'zh-TW': chinese, en: english },
    )
    expect((await look(story)).counts.proposed).toBe(4)
    expect(await entries()).toEqual([])
    await settle(story, 'agreed', (await look(story)).joints)
    expect(await entries()).toEqual([
      ['出口許可', 'Export licences', 1],
      ...chinese.map((line, at) => [line, english[at], 1]),
    ])
  })

  it('counts a pair that is agreed on elsewhere once, with both its uses', async () => {
    other = await createStory(
      { 'zh-TW': '另一則', en: 'Another one' },
      {
        // The width of a mark is no other sentence.
        'zh-TW': [chinese[0]!.replace('。', '.'), '輝達的H200在2025年4月起須取得出口許可。'],
        en: [english[0]!, 'Nothing yet.'],
      },
    )
    await settle(other, 'agreed', [await pairOf(other, 'H20在', 'NVIDIA')])
    expect(await entries()).toContainEqual([chinese[0], english[0], 2])
    expect(await entries()).toHaveLength(4)
  })

  it('offers what was said of the same sentence, and of one that is 75 % alike', async () => {
    const { source, matches } = await matchesOf(other, 'en', 'H200', 'Nothing')
    expect(source).toBe('輝達的H200在2025年4月起須取得出口許可。')
    expect(matches).toMatchObject([
      { texts: { 'zh-TW': chinese[0], en: english[0] }, uses: 2, post: { title: 'Another one' } },
    ])
    // One of 18 tokens: H20 is H200.
    expect(matches[0]!.likeness).toBeCloseTo(1 - 1 / 18, 5)
    expect(Date.parse(matches[0]!.at)).toBeGreaterThan(Date.now() - 60_000)
    const same = await createStory(
      { 'zh-TW': '第三則', en: 'A third one' },
      { 'zh-TW': [chinese[2]!], en: ['Waiting.'] },
    )
    expect((await matchesOf(same, 'en', '先進封裝', 'Waiting')).matches).toMatchObject([
      { likeness: 1, texts: { en: english[2] }, post: { title: 'Export licences' } },
    ])
    // From English, too; and nothing that stands there already.
    expect((await matchesOf(other, 'zh-TW', 'NVIDIA', 'H20在')).matches).toEqual([])
  })

  it('offers nothing to those who do not work at the desk', async () => {
    for (const as of ['anonymous', 'frontend'] as const) {
      for (const path of [
        `/posts/${story.id}/memory?target=en&from=title`,
        '/memory-entries/concordance?phrase=H20',
        '/memory-entries/tmx',
        '/memory-entries',
      ]) {
        expect([401, 403, 404]).toContain((await ask(path, as)).status)
      }
    }
    expect((await ask('/memory-entries/tmx', 'writer')).status).toBe(403)
    expect((await ask('/memory-entries')).status).toBe(403)
    expect((await ask(`/posts/${story.id}/memory?target=fr&from=title`)).status).toBe(400)
    expect((await ask(`/posts/${story.id}/memory?target=en&from=gone`)).status).toBe(409)
  })

  it('has a later agreement about a joint in place of the earlier one', async () => {
    await change(story, 'en', 'double its capacity', 'add as much capacity again')
    await settle(story, 'agreed', [await pairOf(story, '先進封裝', 'TSMC')])
    const found = (await entries()).filter(([line]) => line === chinese[2])
    const now = 'TSMC will add as much capacity again for advanced packaging again next year.'
    expect(found).toEqual([[chinese[2], now, 1]])
  })

  it('forgets what is taken apart, or is different on purpose, and only there', async () => {
    await settle(other, 'apart', [await pairOf(other, 'H20在', 'NVIDIA')])
    expect(await entries()).toContainEqual([chinese[0], english[0], 1])
    await settle(story, 'different', [await pairOf(story, '實體清單', 'Entity List')])
    expect((await entries()).map(([line]) => line)).not.toContain(chinese[1])
    await settle(story, 'agreed', [await pairOf(story, '實體清單', 'Entity List')])
    expect((await entries()).map(([line]) => line)).toContain(chinese[1])
  })

  it('keeps to what is agreed when the settling fails', async () => {
    const before = await entries()
    const joint = await pairOf(story, '實體清單', 'Entity List')
    const stale = { sides: { ...joint.sides, en: [{ ...joint.sides.en[0]!, print: 'other' }] } }
    const { status } = await ask(`/posts/${story.id}/alignment`, 'writer', {
      answer: 'different',
      joints: [seen(joint), seen(stale)],
    })
    expect(status).toBe(409)
    expect(await entries()).toEqual(before)
  })

  it('is rebuilt from all stories, whatever was lost or is too much; once more changes nothing', async () => {
    await fillMemory(payload, [{ 'zh-TW': '匯入的一句話。', en: 'A sentence that was imported.' }])
    const before = await everything()
    await inTransaction(payload, {}, async (req) => {
      const database = await databaseOf(req)
      await database.execute(sql`delete from memory_origins where story = ${story.translationKey}`)
      await database.execute(sql`
        delete from memory_entries where id not in (select entry_id from memory_origins)`)
      await database.execute(sql`
        insert into memory_origins (entry_id, key, story, at)
        select min(id), 'gone', ${other.translationKey}, now() from memory_entries`)
    })
    const told: number[] = []
    await rebuildMemory(payload, (done) => told.push(done))
    expect(told.length).toBeGreaterThan(1)
    const rebuilt = await everything()
    expect(rebuilt).toEqual(before)
    await rebuildMemory(payload, () => undefined)
    expect(await everything()).toEqual(rebuilt)
  })

  it('finds a phrase in either language, part of a word as well, and marks it in both', async () => {
    const byChinese = await search('實體 清單')
    expect(byChinese.hits).toMatchObject([
      {
        texts: { 'zh-TW': chinese[1], en: english[1] },
        marks: {
          'zh-TW': [[chinese[1]!.indexOf('實體清單'), chinese[1]!.indexOf('實體清單') + 4]],
          en: [],
        },
        post: { title: 'Export licences' },
      },
    ])
    expect(byChinese.before).toBeUndefined()
    const byEnglish = await search('entity lis')
    expect(byEnglish.hits.map(({ texts }) => texts.en)).toEqual([english[1]])
    // Both texts of a pair have the name.
    const byName = await search('h20')
    expect(byName.hits).toHaveLength(1)
    expect(byName.hits[0]!.marks).toMatchObject({ 'zh-TW': [[3, 6]], en: [[22, 25]] })
    for (const nothing of [
      '，',
      '\u0000實體名單',
      ' ',
      '%',
      "'; drop table memory_entries; --",
      '實體名單',
    ]) {
      expect((await search(nothing)).hits).toEqual([])
    }
  })

  it('gives pages of twenty, the newest first, without leaving any out', async () => {
    const pairs = Array.from({ length: 47 }, (_, at) => ({
      'zh-TW': `第${at}批伺服器出貨。`,
      en: `Batch ${at} of the servers was shipped.`,
    }))
    await fillMemory(payload, pairs)
    const found: string[] = []
    const sizes: number[] = []
    let before: number | undefined
    do {
      const page = await search('伺服器', before)
      found.push(...page.hits.map(({ texts }) => texts['zh-TW']))
      sizes.push(page.hits.length)
      before = page.before
    } while (before !== undefined)
    expect(sizes).toEqual([20, 20, 7])
    expect(found).toEqual(pairs.map((pair) => pair['zh-TW']).toReversed())
  })

  it('offers what a story in the trash says, and nothing of one that is gone', async () => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: { translationKey: { equals: story.translationKey } },
      depth: 0,
    })
    for (const { id } of docs) {
      await payload.update({
        collection: 'posts',
        id,
        data: { deletedAt: new Date().toISOString() },
      })
    }
    expect((await search('實體清單')).hits).toHaveLength(1)
    for (const { id } of docs) await payload.delete({ collection: 'posts', id, trash: true })
    expect((await search('實體清單')).hits).toEqual([])
  })
})
