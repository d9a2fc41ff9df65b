import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import type { Body, FlowNode, ParagraphNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import type { AlignmentView } from '../../../src/features/bilingual/alignment/readAlignment.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const film = {
  id: 'a'.repeat(24),
  blockType: 'video',
  provider: 'youtube',
  videoId: 'dQw4w9WgXcQ',
  title: '說明會',
} as const

const written = body([
  heading('h2', [text('經過')]),
  paragraph([text('頻寬為 4 TB/s。')]),
  paragraph([text('出口須經許可。')]),
  { type: 'block', version: 2, format: '', fields: film },
])

describe('a counterpart that is laid out', () => {
  let newsroom: Newsroom
  let payload: Payload
  let serve: Serve
  let headers: Readonly<Record<string, string>>
  let zh: Post
  let en = 0

  const look = async (): Promise<AlignmentView> =>
    (await (await serve(`/api/posts/${zh.id}/alignment`, { headers })).json()) as never
  const statesOf = async () =>
    (await look()).joints.map(
      ({ state, sides }) => `${sides['zh-TW'][0]?.text ?? ''}|${sides.en[0]?.text ?? ''} ${state}`,
    )
  const stored = async (id: number) =>
    (await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 }))
      .body as unknown as Body
  const say = async (id: number, at: number, words: string) => {
    const content = structuredClone(await stored(id))
    ;(content.root.children[at] as ParagraphNode).children = [text(words)]
    const data = { body: content as unknown as Post['body'] }
    await payload.update({ collection: 'posts', id, draft: true, data })
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    serve = serveNewsroom(newsroom)
    ;({ headers } = (await createStaff(payload)).writer)
    zh = await createPost(payload, { title: '新規則', summary: '摘要', body: written })
    const answer = await serve(`/api/posts/${zh.id}/counterpart`, {
      method: 'POST',
      headers,
      body: { isLaidOut: true },
    })
    ;({ id: en } = (await answer.json()) as { id: number })
  })
  afterAll(() => newsroom.close())

  it('has the structure of the post without its words, and what needs no translation', async () => {
    const { children } = (await stored(en)).root
    expect(children.map(({ type }: FlowNode) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'block',
    ])
    expect(segmentsOf({ body: await stored(en) })).toEqual([])
    expect(children[3]).toMatchObject({ fields: { videoId: film.videoId, title: null } })
    expect((children[3] as unknown as { fields: { id: string } }).fields.id).not.toBe(film.id)
  })

  it('waits for a translation of each segment, the title and the words of blocks included', async () => {
    expect(await statesOf()).toEqual([
      '新規則| untranslated',
      '摘要| untranslated',
      '經過| untranslated',
      '頻寬為 4 TB/s。| untranslated',
      '出口須經許可。| untranslated',
      '說明會| untranslated',
    ])
  })

  it('is to be confirmed where words are written in their place, and stale once the post changes', async () => {
    await say(en, 1, 'Its bandwidth is 4 TB/s.')
    expect(await statesOf()).toContain('頻寬為 4 TB/s。|Its bandwidth is 4 TB/s. proposed')
    await say(zh.id, 1, '頻寬為 5 TB/s。')
    expect(await statesOf()).toContain('頻寬為 5 TB/s。|Its bandwidth is 4 TB/s. stale')
    expect(await statesOf()).toContain('出口須經許可。| untranslated')
  })

  it('refuses what is no order', async () => {
    const answer = await serve(`/api/posts/${zh.id}/counterpart`, {
      method: 'POST',
      headers,
      body: { isLaidOut: 'yes' },
    })
    expect(answer.status).toBe(400)
  })
})
