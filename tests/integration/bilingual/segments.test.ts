import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import type { Body, FlowNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

const lines = [
  '頻寬為 4 TB/s，高於門檻。',
  '商務部於六月回覆，出口須經許可。',
  '公司未回應本報詢問。',
]

const written = (...words: string[]): Post['body'] =>
  body([heading('h2', [text('經過')]), ...words.map((one) => paragraph([text(one)]))])

const read = ({ body: content }: Pick<Post, 'body'>) =>
  Object.fromEntries(
    segmentsOf({ body: content as unknown as Body }).map(({ id, text: words }) => [words, id]),
  )

const nodesOf = (content: Post['body']) => (content as unknown as Body).root.children

describe('the paragraphs of a post', () => {
  let newsroom: Newsroom
  let payload: Payload
  let post: Post
  let ids: Record<string, string>

  const save = async (content: Post['body']) =>
    read(
      await payload.update({
        collection: 'posts',
        id: post.id,
        draft: true,
        data: { body: content },
      }),
    )
  const stored = async () =>
    (await payload.findByID({ collection: 'posts', id: post.id, draft: true, depth: 0 })).body

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    post = await createPost(payload, { title: '規則', body: written(...lines) })
    ids = read(post)
  })
  afterAll(() => newsroom.close())

  it('are given identities when they are first stored', () => {
    expect(Object.keys(ids)).toEqual(['經過', ...lines])
    expect(new Set(Object.values(ids)).size).toBe(4)
  })

  it('keep them when the editor sends them without, and when one is changed', async () => {
    expect(await save(written(...lines))).toEqual(ids)
    const [first, second, third] = lines as [string, string, string]
    const changed = second.replace('六月', '七月')
    const now = await save(written(first, changed, third))
    expect(now[changed]).toBe(ids[second])
    expect(now[third]).toBe(ids[third])
  })

  it('keep them wherever they are moved, and whatever they then say', async () => {
    const [title, first, second, third] = nodesOf(await stored()) as [
      FlowNode,
      FlowNode,
      FlowNode,
      FlowNode,
    ]
    const rewritten = { ...third, children: [text('完全不同的一句話，與之前無關。')] } as FlowNode
    const now = await save(body([title, rewritten, second, first]))
    expect(now['完全不同的一句話，與之前無關。']).toBe(ids[lines[2]!])
    expect(now[lines[0]!]).toBe(ids[lines[0]!])
  })

  it('have one each after a copy', async () => {
    const nodes = nodesOf(await stored())
    const content = body([...nodes, nodes[1]!])
    await save(content)
    const all = segmentsOf({ body: (await stored()) as unknown as Body }).map(({ id }) => id)
    expect(all).toHaveLength(5)
    expect(new Set(all).size).toBe(5)
  })

  it('are those of the version that is restored', async () => {
    const { docs } = await payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: post.id } },
      sort: 'createdAt',
      limit: 1,
    })
    await payload.restoreVersion({ collection: 'posts', id: docs[0]!.id, draft: true } as never)
    expect(read({ body: await stored() })).toEqual(ids)
  })

  it('keep them when the post is published, and in its copy', async () => {
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { _status: 'published', slug: 'rule' },
    })
    const published = await payload.findByID({ collection: 'posts', id: post.id, depth: 0 })
    expect(read(published)).toEqual(ids)
    const copy = await payload.duplicate({ collection: 'posts', id: post.id, draft: true })
    expect(read(copy)).toEqual(ids)
  })

  it('keep them when their Hugo file has changed and is imported again', async () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-segments-'))
    const bring = async (...words: string[]) => {
      const file = path.join(dir, 'content/posts/again.md')
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(path.join(dir, 'hugo.toml'), 'title = "Site"\nlanguageCode = "zh-tw"\n')
      fs.writeFileSync(file, `---\ntitle: 再次\ndate: 2024-03-01\n---\n\n${words.join('\n\n')}\n`)
      const site = readSite(dir)
      if (!site.ok) throw new Error(site.problem.code)
      await importSite(site.value, payload, { dryRun: false })
      const { docs } = await payload.find({
        collection: 'posts',
        where: { 'hugo.path': { equals: 'content/posts/again.md' } },
        depth: 0,
      })
      return read(docs[0]!)
    }
    const [first, second, third] = lines as [string, string, string]
    const before = await bring(first, second, third)
    const changed = second.replace('六月', '七月')
    const after = await bring(third, changed, first)
    fs.rmSync(dir, { recursive: true })
    expect(after).toEqual({
      [first]: before[first],
      [changed]: before[second],
      [third]: before[third],
    })
  })
})
