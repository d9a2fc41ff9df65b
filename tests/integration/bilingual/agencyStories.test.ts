import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { translateFile } from '../../support/agencies/translateFile.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { findSchemaErrors } from '../../support/findSchemaErrors.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

type Said = {
  readonly isApplied: boolean
  readonly problems: ReadonlyArray<{ readonly code: string }>
  readonly stories: ReadonlyArray<{
    readonly key: string
    readonly isApplied: boolean
    readonly counts: Readonly<Record<string, number>>
    readonly conflicts: ReadonlyArray<{ readonly unit: string }>
    readonly problems: ReadonlyArray<{ readonly code: string }>
  }>
}

const schemas = path.resolve('tests/fixtures/bilingual/xliff')

const say = (words: string) => words.replace(/\p{Script=Han}/gu, 'x')

type Begun = { readonly zh: number; readonly en: number }

describe('several stories that go to an agency together', () => {
  let newsroom: Newsroom
  let serve: Serve
  let staff: Awaited<ReturnType<typeof createStaff>>
  let stories: readonly [Begun, Begun]

  const headers = (as: 'writer' | 'frontend' = 'writer') => ({
    ...staff[as].headers,
    'Accept-Language': 'en',
  })
  const begin = async () => {
    const { id: zh } = await createPost(newsroom.payload, {
      title: `新規則 ${unique()}`,
      body: body([paragraph([text('第一段。')])]),
    })
    const made = await serve(`/api/posts/${zh}/counterpart`, {
      method: 'POST',
      headers: headers(),
      body: { isLaidOut: true },
    })
    return { zh, en: ((await made.json()) as { id: number }).id }
  }
  const send = async (query: string) =>
    await serve(`/api/posts/xliff?${query}`, { headers: headers() })
  const all = () => `posts=${stories.map(({ zh }) => zh).join(',')}&target=en`
  const receive = async (xml: string, query = '', as: 'writer' | 'frontend' = 'writer') => {
    const answer = await serve(`/api/posts/xliff${query}`, {
      method: 'POST',
      headers: headers(as),
      body: new TextEncoder().encode(xml),
    })
    return { status: answer.status, said: (await answer.json()) as Said }
  }
  const titleOf = async (id: number) =>
    (await newsroom.payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })).title

  beforeAll(async () => {
    newsroom = await createNewsroom()
    serve = serveNewsroom(newsroom)
    staff = await createStaff(newsroom.payload)
  })
  afterAll(() => newsroom.close())
  beforeEach(async () => {
    stories = [await begin(), await begin()]
  })

  it('are one file, by the schema of the standard', async () => {
    const answer = await send(all())
    expect(answer.headers.get('Content-Disposition')).toContain('2-stories.zh-TW-en.xlf')
    const xml = await answer.text()
    expect(xml.match(/<file /g)).toHaveLength(2)
    expect(await findSchemaErrors(xml, schemas, 'xliff_core_2.0.xsd')).toEqual([])
  })

  it('are each in it once, without those of which nothing is wanted', async () => {
    const [one, other] = stories
    const xml = await (await send(`posts=${one.zh},${one.en},${other.zh}&target=en`)).text()
    expect(xml.match(/<file /g)).toHaveLength(2)
    await receive(translateFile(await (await send(`posts=${one.zh}&target=en`)).text(), say))
    const rest = await (await send(`${all()}&only=untranslated`)).text()
    expect(rest.match(/<file [^>]*/g)).toEqual([expect.stringContaining(`id="post-${other.zh}"`)])
  })

  it('come back together, after telling what that would change', async () => {
    const xml = translateFile(await (await send(all())).text(), say)
    const looked = await receive(xml, '?dryRun=true')
    expect(looked).toMatchObject({ status: 200, said: { isApplied: false } })
    expect(looked.said.stories.map(({ counts }) => counts['taken'])).toEqual([2, 2])
    expect(await Promise.all(stories.map(({ en }) => titleOf(en)))).toEqual([null, null])
    expect(await receive(xml)).toMatchObject({
      status: 200,
      said: { isApplied: true, stories: [{ isApplied: true }, { isApplied: true }] },
    })
    for (const { en } of stories) expect(await titleOf(en)).toMatch(/^xxx /)
  })

  it('keep one another out where one cannot be taken', async () => {
    const [, other] = stories
    const xml = translateFile(await (await send(all())).text(), say)
    const at = xml.indexOf(`id="post-${other.zh}"`)
    const broken = xml.slice(0, at) + xml.slice(at).replace('第一段。</source>', '別段。</source>')
    const { status, said } = await receive(broken)
    expect(status).toBe(422)
    expect(said.isApplied).toBe(false)
    expect(said.stories.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'agencies/source-altered' },
    ])
    for (const { en } of stories) expect(await titleOf(en)).toBeNull()
  })

  it('ask for each conflict by the story that it is in', async () => {
    const [one, other] = stories
    const xml = translateFile(await (await send(all())).text(), say)
    for (const { en } of stories) {
      await newsroom.payload.update({
        collection: 'posts',
        id: en,
        draft: true,
        data: { title: `Ours ${unique()}` },
      })
    }
    const { said } = await receive(xml, `?take=${other.en}:title`)
    expect(said.stories.map(({ key, conflicts }) => [key, conflicts.length])).toEqual([
      [String(one.en), 1],
      [String(other.en), 0],
    ])
    expect(await titleOf(one.en)).toMatch(/^Ours /)
    expect(await titleOf(other.en)).toMatch(/^xxx /)
  })

  it('come back to the post from whose screen they are taken, where there is but one', async () => {
    const [one, other] = stories
    const xml = translateFile(await (await send(`posts=${one.zh}&target=en`)).text(), say)
    const { status, said } = await receive(xml, `?post=${other.zh}`)
    expect(status).toBe(422)
    expect(said.stories[0]?.problems).toMatchObject([{ code: 'agencies/other-story' }])
    expect((await receive(xml, `?post=${one.zh}`)).status).toBe(200)
  })

  it('are refused with the name of the one that has no other language yet', async () => {
    const alone = await createPost(newsroom.payload, { title: '獨家' })
    const answer = await send(
      `${all()},${alone.id}`.replace('&target=en,', ',').concat('&target=en'),
    )
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('“獨家” has no English version yet')
  })

  it.each(['', 'posts=', 'posts=a', 'posts=0', `posts=${Array(51).fill(1).join(',')}`])(
    'are asked for by their numbers: %s',
    async (query) => {
      expect((await send(query)).status).toBe(400)
    },
  )

  it('are for those alone who may change what they are taken into, a host’s rules included', async () => {
    const xml = translateFile(await (await send(all())).text(), say)
    const { access } = newsroom.payload.collections.posts.config
    const { update } = access
    access.update = () => false
    try {
      expect((await receive(xml, '?dryRun=true')).status).toBe(403)
      expect((await receive(xml)).status).toBe(403)
    } finally {
      access.update = update
    }
    for (const { en } of stories) expect(await titleOf(en)).toBeNull()
  })

  it('are nothing for a frontend', async () => {
    const xml = await (await send(all())).text()
    expect((await receive(xml, '', 'frontend')).status).toBe(403)
  })
})
