import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import type { Body, FlowNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
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
})
