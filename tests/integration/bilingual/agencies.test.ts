import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import { link } from '../../../src/content/lexical/link.ts'
import { list } from '../../../src/content/lexical/list.ts'
import { listItem } from '../../../src/content/lexical/listItem.ts'
import { nodeId } from '../../../src/content/lexical/nodeId.ts'
import type { Body, FlowNode, ParagraphNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import type { AlignmentView } from '../../../src/features/bilingual/alignment/readAlignment.ts'
import type { JointView } from '../../../src/features/bilingual/alignment/viewJoint.ts'
import type { Post } from '../../../src/payload-types.ts'
import { translateFile } from '../../support/agencies/translateFile.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { randomBody } from '../../support/randomBody.ts'
import { randomFrom } from '../../support/randomFrom.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

/** How many stories go out and come back with random edits between. */
const stories = Number(process.env['WAFERDESK_STORIES'] ?? 6)

const figure = {
  id: 'a'.repeat(24),
  blockType: 'video',
  provider: 'youtube',
  videoId: 'dQw4w9WgXcQ',
  title: '說明會',
} as const

const written = body([
  heading('h2', [text('經過')]),
  paragraph([text('頻寬為 '), text('4 TB/s', 1), text('。')]),
  paragraph([text('出口須經'), link('https://a.example/rule', [text('許可')]), text('。')]),
  list('bullet', [listItem([text('第一點')]), listItem([text('第二點')], { value: 2 })]),
  { type: 'block', version: 2, format: '', fields: figure },
])

const say = (words: string) => words.replace(/\p{Script=Han}/gu, 'x')

const write = (node: FlowNode | undefined, words: string) => {
  ;(node as ParagraphNode).children = [text(words)]
}

const textsOf = ({ joints }: AlignmentView) =>
  joints.map(({ sides, state }: JointView) => [
    sides['zh-TW'].map((one) => one.text).join('|'),
    sides.en.map((one) => one.text).join('|'),
    state,
  ])

/** A body whose blocks can be told apart, as those that are stored can. */
const bodyWithIds = (seed: number): Body => {
  const content = randomBody(seed)
  for (const [at, node] of content.root.children.entries()) {
    if (node.type !== 'block') continue
    node.fields = { ...node.fields, id: nodeId(`${seed} ${at}`) }
  }
  return content
}

type Report = {
  readonly isApplied: boolean
  readonly counts: Readonly<Record<string, number>>
  readonly conflicts: ReadonlyArray<{ unit: string; ours: string; theirs: string }>
  readonly problems: ReadonlyArray<{ code: string; severity: string; message: string }>
}

describe('a story that goes to an agency', () => {
  let newsroom: Newsroom
  let payload: Payload
  let serve: Serve
  let staff: Awaited<ReturnType<typeof createStaff>>
  let zh: Post
  let en = 0

  const headers = () => ({ ...staff.writer.headers, 'Accept-Language': 'en' })
  const send = async (id: number, query = '') =>
    await serve(`/api/posts/${id}/xliff${query}`, { headers: headers() })
  const fileOf = async (id: number, query = '') => await (await send(id, query)).text()
  const receive = async (
    id: number,
    xml: string,
    query = '',
    as: 'writer' | 'frontend' | 'anonymous' = 'writer',
  ) =>
    await serve(`/api/posts/${id}/xliff${query}`, {
      method: 'POST',
      headers: { ...staff[as].headers, 'Accept-Language': 'en' },
      body: new TextEncoder().encode(xml),
    })
  const report = async (id: number, xml: string, query = ''): Promise<Report> =>
    (await (await receive(id, xml, query)).json()) as Report
  const look = async (id: number): Promise<AlignmentView> =>
    (await (
      await serve(`/api/posts/${id}/alignment`, { headers: headers() })
    ).json()) as AlignmentView
  const stored = async (id: number) =>
    await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
  const bodyOf = async (id: number) => (await stored(id)).body as unknown as Body
  const change = async (id: number, edit: (nodes: FlowNode[]) => void) => {
    const content = structuredClone(await bodyOf(id))
    edit(content.root.children)
    const data = { body: content as unknown as Post['body'] }
    await payload.update({ collection: 'posts', id, draft: true, data })
  }
  const start = async (content: Body) => {
    // A title of its own: the address is made of it.
    const post = await createPost(payload, {
      title: `新規則 ${unique()}`,
      summary: '摘要',
      body: content as unknown as Post['body'],
    })
    const answer = await serve(`/api/posts/${post.id}/counterpart`, {
      method: 'POST',
      headers: headers(),
      body: { isLaidOut: true },
    })
    return { post, counterpart: ((await answer.json()) as { id: number }).id }
  }
  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    serve = serveNewsroom(newsroom)
    staff = await createStaff(payload)
  })
  afterAll(() => newsroom.close())

  beforeEach(async () => {
    const made = await start(written)
    zh = made.post
    en = made.counterpart
  })

  it('comes back whole: every word in its place, agreed on, and the source untouched', async () => {
    const before = JSON.stringify(await stored(zh.id))
    const answer = await send(zh.id)
    expect(answer.headers.get('Content-Type')).toContain('application/xliff+xml')
    expect(answer.headers.get('Content-Disposition')).toContain('zh-TW-en.xlf')
    const xml = translateFile(await answer.text(), say)
    expect(await report(zh.id, xml, '?dryRun=true')).toMatchObject({
      isApplied: false,
      counts: { taken: 8, conflicts: 0 },
    })
    expect(segmentsOf({ body: await bodyOf(en) })).toEqual([])
    expect(await report(zh.id, xml)).toMatchObject({ isApplied: true, problems: [] })
    for (const [chinese, english, state] of textsOf(await look(zh.id))) {
      expect([english, state]).toEqual([say(chinese!), 'fresh'])
    }
    expect((await bodyOf(en)).root.children[2]).toMatchObject({
      children: [
        { text: 'xxxx' },
        { type: 'link', fields: { url: 'https://a.example/rule' }, children: [{ text: 'xx' }] },
        {},
      ],
    })
    expect(await stored(en)).toMatchObject({
      title: say(zh.title ?? ''),
      summary: 'xx',
      _status: 'draft',
    })
    expect(JSON.stringify(await stored(zh.id))).toBe(before)
  })

  it('shows what was changed here as well with both sides, and writes over it only when chosen', async () => {
    const xml = translateFile(await fileOf(zh.id), say)
    await change(en, (nodes) => write(nodes[1], 'Our own words.'))
    await change(zh.id, (nodes) => write(nodes[0], '始末'))
    const { conflicts, counts } = await report(zh.id, xml)
    expect(counts).toMatchObject({ taken: 7, conflicts: 1 })
    expect(conflicts).toMatchObject([{ ours: 'Our own words.', theirs: 'xxx 4 TB/s。' }])
    const texts = textsOf(await look(zh.id))
    expect(texts).toContainEqual(['始末', 'xx', 'stale'])
    expect(texts).toContainEqual(['頻寬為 4 TB/s。', 'Our own words.', 'proposed'])
    expect(await report(zh.id, xml, `?take=${conflicts[0]?.unit}`)).toMatchObject({
      counts: { taken: 1, conflicts: 0 },
    })
    expect(textsOf(await look(zh.id))).toContainEqual(['頻寬為 4 TB/s。', 'xxx 4 TB/s。', 'fresh'])
  })

  it('is sent in part: what is out of date, what is untranslated, or what was chosen', async () => {
    await change(en, (nodes) => write(nodes[0], 'Course of events'))
    await change(zh.id, (nodes) => write(nodes[0], '始末'))
    const units = async (query: string) => [...(await fileOf(zh.id, query)).matchAll(/<unit /g)]
    expect(await units('?only=stale')).toHaveLength(1)
    expect(await units('?only=untranslated')).toHaveLength(7)
    const { joints } = await look(zh.id)
    const keys = joints.slice(2, 4).map(({ key }) => key)
    expect(await units(`?joints=${keys.join(',')}`)).toHaveLength(2)
    const none = await send(zh.id, '?joints=nothing')
    expect(none.status).toBe(409)
    expect(await none.json()).toMatchObject({
      errors: [{ data: { code: 'bilingual/nothing-to-send' } }],
    })
    expect((await send(zh.id, '?only=some')).status).toBe(400)
  })

  it('puts a paragraph that the target has no place for after the one before it', async () => {
    await change(zh.id, (nodes) => nodes.splice(2, 0, paragraph([text('另有例外。')])))
    const xml = translateFile(await fileOf(zh.id, '?only=untranslated'), say)
    expect(await report(zh.id, xml)).toMatchObject({ counts: { taken: 9 }, problems: [] })
    const english = segmentsOf({ body: await bodyOf(en) }).map((one) => one.text)
    expect(english).toEqual(['xx', 'xxx 4 TB/s。', 'xxxx。', 'xxxxxx。', 'xxx', 'xxx', 'xxx'])
    expect(textsOf(await look(zh.id))).toContainEqual(['另有例外。', 'xxxx。', 'fresh'])
  })

  it('refuses a file of another story, and one that is broken, and changes nothing', async () => {
    const other = await start(written)
    const xml = translateFile(await fileOf(zh.id), say)
    const before = JSON.stringify([await stored(other.counterpart), await stored(en)])
    for (const [id, sent, code] of [
      [other.post.id, xml, 'agencies/other-story'],
      [zh.id, xml.replace('srcLang="zh-TW"', 'srcLang="ja"'), 'agencies/wrong-languages'],
      [zh.id, xml.replace('</xliff>', ''), 'agencies/xml-broken'],
    ] as const) {
      const answer = await receive(id, sent)
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ isApplied: false, problems: [{ code }] })
    }
    expect(JSON.stringify([await stored(other.counterpart), await stored(en)])).toBe(before)
  })

  it('says what to do where the other language does not exist', async () => {
    const alone = await createPost(payload, { title: '獨', body: written })
    const answer = await send(alone.id)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      errors: [{ data: { code: 'bilingual/no-counterpart' } }],
    })
  })

  it('refuses to write over a post that somebody else has open', async () => {
    const xml = translateFile(await fileOf(zh.id), say)
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'posts', value: en },
        globalSlug: null,
        user: { relationTo: 'users', value: staff.editor.user!.id },
      } as never,
    })
    expect((await receive(zh.id, xml)).status).toBe(423)
    expect(segmentsOf({ body: await bodyOf(en) })).toEqual([])
    expect((await look(zh.id)).counts).toMatchObject({ untranslated: 8, fresh: 0 })
  })

  it.each(['frontend', 'anonymous'] as const)('is nothing for a %s', async (as) => {
    const { headers: own } = staff[as]
    expect((await serve(`/api/posts/${zh.id}/xliff`, { headers: own })).status).toBe(403)
    expect((await receive(zh.id, '', '', as)).status).toBe(403)
  })

  it(`keeps every identity of ${stories} stories that went out and came back, edited meanwhile`, async () => {
    for (let seed = 0; seed < stories; seed += 1) {
      const random = randomFrom(seed)
      const { post, counterpart } = await start(bodyWithIds(seed))
      const sent = await fileOf(post.id)
      const before = await look(post.id)
      await change(counterpart, (nodes) => {
        for (const node of nodes)
          if (random() < 0.2 && node.type === 'paragraph') write(node, 'Ours')
      })
      const source = JSON.stringify(await stored(post.id))
      const xml = translateFile(sent, say, () => random() < 0.7)
      const { problems, isApplied } = await report(post.id, xml)
      expect({ seed, problems, isApplied }).toEqual({ seed, problems: [], isApplied: true })
      const after = await look(post.id)
      const known = new Map(
        before.joints.map(({ sides, awaited }) => [
          sides['zh-TW'][0]?.id,
          awaited.en ?? sides.en[0]?.id,
        ]),
      )
      for (const { sides, state } of after.joints) {
        const [chinese, english] = [sides['zh-TW'][0], sides.en[0]]
        expect({ seed, length: sides['zh-TW'].length }).toEqual({ seed, length: 1 })
        if (!english) continue
        expect({ seed, id: english.id }).toEqual({ seed, id: known.get(chinese!.id) })
        if (english.text !== 'Ours') {
          expect({ seed, is: english.text, state }).toEqual({
            seed,
            is: say(chinese!.text),
            state: 'fresh',
          })
        }
      }
      expect(after.joints).toHaveLength(before.joints.length)
      expect(JSON.stringify(await stored(post.id))).toBe(source)
    }
  })
})
