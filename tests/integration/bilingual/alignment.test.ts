import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { AlignmentView } from '../../../src/features/bilingual/alignment/readAlignment.ts'
import type { JointView } from '../../../src/features/bilingual/alignment/viewJoint.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const chinese = Array.from(
  { length: 20 },
  (_, at) => `第 ${at + 1} 段：頻寬為 ${(at + 1) * 100} GB/s，出口須經許可。`,
)
const english = Array.from(
  { length: 20 },
  (_, at) => `Paragraph ${at + 1}: at ${(at + 1) * 100} GB/s an export needs a licence.`,
)

const written = (lines: readonly string[]): Post['body'] =>
  body(lines.map((line) => paragraph([text(line)])))

const seen = ({ sides }: Pick<JointView, 'sides'>) => ({
  'zh-TW': sides['zh-TW'].map(({ id, print }) => ({ id, print })),
  en: sides.en.map(({ id, print }) => ({ id, print })),
})

describe('the alignment of a story', () => {
  let newsroom: Newsroom
  let payload: Payload
  let serve: Serve
  let staff: Awaited<ReturnType<typeof createStaff>>
  let zh: Post
  let en: Post

  const ask = async (as: 'writer' | 'editor' | 'frontend' | 'anonymous', sent?: object) =>
    await serve(`/api/posts/${zh.id}/alignment`, {
      headers: { ...staff[as].headers, 'Accept-Language': 'en' },
      ...(sent ? { method: 'POST', body: sent } : {}),
    })
  const look = async (): Promise<AlignmentView> => (await (await ask('writer')).json()) as never
  const settle = async (answer: string, ...joints: ReadonlyArray<Pick<JointView, 'sides'>>) =>
    await ask('writer', { answer, joints: joints.map(seen) })
  const change = async (post: Post, edit: (line: string, at: number) => string) => {
    const stored = await payload.findByID({
      collection: 'posts',
      id: post.id,
      draft: true,
      depth: 0,
    })
    const content = structuredClone(stored.body) as unknown as {
      root: { children: Array<{ children: Array<{ text: string }> }> }
    }
    for (const [at, node] of content.root.children.entries()) {
      node.children[0]!.text = edit(node.children[0]!.text, at)
    }
    await payload.update({
      collection: 'posts',
      id: post.id,
      draft: true,
      data: { body: content },
    })
  }
  const stale = async () => (await look()).joints.filter(({ state }) => state === 'stale')
  const bodyOf = async ({ id }: Post) =>
    JSON.stringify(
      (await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })).body,
    )

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    serve = serveNewsroom(newsroom)
    staff = await createStaff(payload)
    zh = await createPost(payload, { title: '出口管制 2024', body: written(chinese) })
    en = await createPost(payload, {
      language: 'en',
      translationKey: zh.translationKey,
      title: 'Export controls 2024',
      body: written(english),
    })
  })
  afterAll(() => newsroom.close())

  it('is proposed where nobody has agreed on anything, with how likely it is', async () => {
    const { posts, joints, counts } = await look()
    expect(posts).toMatchObject({ 'zh-TW': { id: zh.id }, en: { id: en.id } })
    expect(counts).toMatchObject({ proposed: 21, fresh: 0 })
    for (const { confidence, sides } of joints) {
      expect(sides['zh-TW']).toHaveLength(1)
      expect(sides.en).toHaveLength(1)
      expect(confidence).toBeGreaterThan(0.5)
    }
  })

  it('is agreed on at once, and says who did it', async () => {
    expect(await (await settle('agreed', ...(await look()).joints)).json()).toEqual({ settled: 21 })
    const { joints, counts } = await look()
    expect(counts).toMatchObject({ proposed: 0, fresh: 21 })
    expect(joints[3]).toMatchObject({ by: staff.writer.user?.id, at: expect.any(String) })
  })

  it('finds exactly the one paragraph stale whose other side was changed, and leaves its text', async () => {
    const before = await bodyOf(en)
    await change(zh, (line, at) => (at === 6 ? line.replace('700', '750') : line))
    const [joint, ...more] = await stale()
    expect(more).toEqual([])
    expect(joint).toMatchObject({
      moved: ['zh-TW'],
      sides: { en: [{ text: english[6] }] },
      before: { 'zh-TW': chinese[6] },
    })
    expect(await bodyOf(en)).toBe(before)
  })

  it('tells which figures the two sides do not have alike, however fresh they are', async () => {
    const doubted = (await look()).joints.filter(({ doubts }) => doubts.length > 0)
    expect(doubted).toHaveLength(1)
    const [one, other] = [doubted[0]!.sides['zh-TW'][0]!, doubted[0]!.sides.en[0]!]
    expect(doubted[0]!.doubts).toMatchObject([
      {
        code: 'bilingual/number-differs',
        marks: {
          'zh-TW': { segment: one.id, words: '750 GB/s', from: one.text.indexOf('750') },
          en: { segment: other.id, words: '700 GB/s', from: other.text.indexOf('700') },
        },
      },
    ])
  })

  it('is fresh again once somebody says that the translation still holds', async () => {
    expect((await settle('agreed', (await stale())[0]!)).status).toBe(200)
    expect(await stale()).toEqual([])
    await change(en, (line, at) => (at === 2 ? line.replace('licence', 'permit') : line))
    expect(await stale()).toMatchObject([{ moved: ['en'] }])
    await change(en, (line, at) => (at === 2 ? line.replace('permit', 'licence') : line))
    expect(await stale()).toEqual([])
  })

  it('does not mind the width of a comma', async () => {
    await change(zh, (line) => line.replace('，', ','))
    expect(await stale()).toEqual([])
  })

  it('refuses an answer about words that have changed since', async () => {
    const joint = (await look()).joints[5]!
    await change(zh, (line, at) => (at === 4 ? `${line}另有例外。` : line))
    const refused = await settle('agreed', joint)
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({
      errors: [{ data: { code: 'bilingual/changed-since' } }],
    })
    expect(await stale()).toHaveLength(1)
  })

  it('joins several paragraphs with one, and takes them apart again', async () => {
    const { joints } = await look()
    const [one, other] = [joints[10]!, joints[11]!]
    const sides = {
      'zh-TW': [...one.sides['zh-TW'], ...other.sides['zh-TW']],
      en: one.sides.en,
    }
    expect((await settle('agreed', { sides })).status).toBe(200)
    const joined = (await look()).joints.find(({ sides: its }) => its['zh-TW'].length === 2)!
    expect(joined).toMatchObject({ state: 'fresh', sides: { en: [{ text: english[9] }] } })
    expect((await settle('apart', joined)).status).toBe(200)
    expect((await look()).counts.fresh).toBe(18)
  })

  it('marks what stands on one side only, or is different, on purpose', async () => {
    const { joints } = await look()
    const alone = joints.find(({ state }) => state === 'fresh')!
    const refused = await settle('alone', alone)
    expect(refused.status).toBe(400)
    expect((await settle('alone', { sides: { ...alone.sides, en: [] } })).status).toBe(200)
    const different = (await look()).joints.find(({ state }) => state === 'fresh')!
    expect((await settle('different', different)).status).toBe(200)
    expect((await look()).counts).toMatchObject({ alone: 1, different: 1 })
  })

  it.each(['frontend', 'anonymous'] as const)('is shown to no %s', async (as) => {
    expect((await ask(as)).status).toBe(403)
    expect((await ask(as, { answer: 'agreed', joints: [] })).status).toBe(403)
  })

  it('refuses what is no answer', async () => {
    expect((await ask('writer', { answer: 'perhaps', joints: [] })).status).toBe(400)
  })
})
