import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { block } from '../../src/content/lexical/block.ts'
import { body } from '../../src/content/lexical/body.ts'
import { readEnv } from '../../src/env.ts'
import { cacheTags } from '../../src/kernel/cacheTags.ts'
import type { Locale } from '../../src/kernel/locale.ts'
import { locales } from '../../src/kernel/locale.ts'
import { sign, signatureHeader } from '../../src/kernel/signature.ts'
import { revalidatePath } from '../../src/ops/worker/postSigned.ts'
import type { Post } from '../../src/payload-types.ts'
import { openFactDesk } from '../support/chips/factDesk.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser, testPassword } from '../support/factories/createUser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { withCookie } from '../support/withCookie.ts'
import { siteProbes } from '../support/reading/siteProbe.ts'
import { tellsOf } from '../support/reading/tellsOf.ts'
import { untilDelivered } from '../support/reading/untilDelivered.ts'
import type { Written } from '../support/reading/writeStory.ts'
import { wordsOf, writeStory } from '../support/reading/writeStory.ts'

let newsroom: Newsroom
let site: Site
let shown: Written
let draft: Written
let due: Written
let revised: Written
let twin: Written
let withdrawn: Written
let trashed: Written

/** The words of the draft beside `revised`, which is published. */
const newer = 'waxwing'

const inBothLanguages = async (save: (locale: Locale) => Promise<unknown>) => {
  for (const locale of locales) await save(locale)
}

const saveReferences = async () => {
  const { payload } = newsroom
  const names = [
    ['categories', { name: 'Birds', slug: 'birds' }],
    ['chips', { name: 'H20', slug: 'h20', vendor: 'NVIDIA' }],
  ] as const
  const ids: number[] = []
  for (const [collection, data] of names) {
    const { id } = await payload.create({ collection, data: data as never, locale: 'zh-TW' })
    await payload.update({ collection, id, data: { name: data.name }, locale: 'en' })
    ids.push(id)
  }
  return { categories: [ids[0] ?? 0], chips: [ids[1] ?? 0] }
}

/** What is held of the chip, and what is only proposed; a published article shows the former. */
const power = { held: '987 W', proposed: '654 W' } as const
let tableId = 0

const saySomething = async ([chip = 0]: readonly number[]) => {
  const { payload } = newsroom
  const desk = await openFactDesk(newsroom)
  const titled = { title: 'Data sheet of the magpie' }
  await payload.update({ collection: 'sources', id: desk.source, data: titled, locale: 'zh-TW' })
  await desk.holdOf(chip, { series: 'tdp', published: power.held })
  await desk.holdOf(chip, { series: 'die-area', published: '814 mm²' })
  await desk.holdOf(chip, { series: 'rate.fp16.dense.tensor', published: '148 TFLOPS' })
  await desk.post(
    `/chips/${chip}/facts`,
    desk.said({ series: 'tdp', published: power.proposed, source: null }),
  )
  const columns = [
    { id: 'name', label: { en: 'Chip', 'zh-TW': '晶片' } },
    { id: 'tdp', label: {}, property: 'tdp' },
  ]
  const grid = { version: 1 as const, columns, rows: [{ id: 'r', chip, cells: {} }] }
  await inBothLanguages(async (locale) => {
    const to = { collection: 'spec-tables', data: { title: 'Magpie', grid }, locale } as const
    const saved =
      tableId === 0 ? await payload.create(to) : await payload.update({ ...to, id: tableId })
    tableId = saved.id
    const shown = block({ id: '64b5c0c0c0c0c0c0c0c0c0c0', blockType: 'spec-table', table: tableId })
    await createPost(payload, {
      language: locale,
      title: 'Magpie',
      slug: 'magpie',
      translationKey: 'magpie',
      body: body([shown]) as unknown as Post['body'],
      chips: [chip],
      publishedAt: '2026-01-01T00:00:00.000Z',
      _status: 'published',
    })
  })
}

const change = (story: Written, data: Record<string, unknown>, isDraft = false) =>
  inBothLanguages((locale) =>
    newsroom.payload.update({
      collection: 'posts',
      id: story.ids[locale],
      data,
      draft: isDraft,
    } as never),
  )

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  const about = await saveReferences()
  const published = { ...about, _status: 'published' } as const
  shown = await writeStory(payload, 'kingfisher', published)
  draft = await writeStory(payload, 'zebrafinch', about)
  due = await writeStory(payload, 'firecrest', {
    ...about,
    publishedAt: '2101-01-01T00:00:00.000Z',
  })
  revised = await writeStory(payload, 'bluethroat', published)
  twin = await writeStory(payload, 'bluethroat-twin', {
    ...published,
    title: 'bluethroat headline',
    byline: 'bluethroat byline',
  })
  withdrawn = await writeStory(payload, 'nightjar', published)
  trashed = await writeStory(payload, 'goldcrest', published)
  await change(revised, wordsOf(newer, 1), true)
  await expect(change(due, { _status: 'published' })).rejects.toThrow()
  await saySomething(about.chips)
  site = await openSite(newsroom)
}, siteTimeout)

afterAll(async () => {
  await site?.close()
  await newsroom?.close()
})

const everywhere = locales.flatMap((locale) => siteProbes.map((probe) => ({ ...probe, locale })))

const addressFor = async (slug: string): Promise<string> => {
  const html = await (await fetch(`${site.url}/en/posts/${shown.slug}`)).text()
  const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
  return address.replace(shown.slug, slug)
}
const draw = async (slug: string) => {
  const answer = await fetch(await addressFor(slug))
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, type: answer.headers.get('content-type'), bytes }
}

const previewOf = (story: Written) => `${site.url}/zh-TW/preview/${story.ids['zh-TW']}`
const enter = (story: Written, Cookie = '') =>
  fetch(`${site.url}/preview?post=${story.ids['zh-TW']}`, {
    headers: withCookie(Cookie),
    redirect: 'manual',
  })
const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '')

/** The cookies of an editor: of the session, and of draft mode. */
const openMode = async () => {
  const { email } = await createUser(newsroom.payload, { role: 'editor' })
  const answer = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: testPassword }),
  })
  const session = cookiesOf(answer).join('; ')
  const mode = cookiesOf(await enter(draft, session)).join('; ')
  expect(mode).toContain('__prerender_bypass=')
  return { session, mode }
}

const isKept = async () =>
  (await fetch(`${site.url}/zh-TW`)).headers.get('x-nextjs-cache') === 'HIT'

const askForPicture = async (name: string) =>
  (await fetch(`${site.url}/api/media/file/${name}`)).status

describe('an anonymous reader', () => {
  it.each(everywhere)('finds what is published in the $name in $locale', async (probe) => {
    const found = await tellsOf(site.url, probe, { ...shown, locale: probe.locale })
    expect(found).toMatchObject({ status: 200, isFound: true })
    const old = await tellsOf(site.url, probe, { ...revised, locale: probe.locale })
    expect(old).toMatchObject({ status: 200, isFound: true })
  })

  it.each(everywhere)('finds no draft in the $name in $locale', async (probe) => {
    for (const { slug, word } of [draft, due]) {
      const told = await tellsOf(site.url, probe, { slug, word, locale: probe.locale })
      expect(told).toMatchObject({ status: probe.isOfOne ? 404 : 200, isFound: false })
    }
    const sought = { slug: revised.slug, word: newer, locale: probe.locale }
    expect(await tellsOf(site.url, probe, sought)).toMatchObject({ status: 200, isFound: false })
  })

  it('sees the picture of a published story, and none that only a draft uses', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'media',
      where: { filename: { in: [shown.picture, draft.picture] } },
    })
    expect(docs).toHaveLength(2)
    expect(await askForPicture('nothing.png')).toBe(403)
    for (const media of docs) {
      // As for a file that does not exist.
      const status = media.filename === shown.picture ? 200 : await askForPicture('nothing.png')
      const renditions = Object.values(media.sizes ?? {}).flatMap((size) => size?.filename ?? [])
      expect(renditions.length).toBeGreaterThan(3)
      for (const name of [media.filename ?? '', ...renditions]) {
        expect([name, await askForPicture(name)]).toEqual([name, status])
      }
    }
  })
})

describe('the picture that is shared of an article', () => {
  it('is drawn for what is published, and not for a draft', async () => {
    expect(await draw(shown.slug)).toMatchObject({ status: 200, type: 'image/png' })
    for (const { slug } of [draft, due]) expect(await draw(slug)).toMatchObject({ status: 404 })
  })

  it('has the words that are published, not those of a newer draft', async () => {
    const { bytes } = await draw(revised.slug)
    expect(bytes.equals((await draw(twin.slug)).bytes)).toBe(true)
    expect(bytes.equals((await draw(shown.slug)).bytes)).toBe(false)
  })
})

const day = 'as-of=2026-11-27'

describe('what is only proposed of a chip', () => {
  it.each(
    locales.flatMap((locale) => [
      [`/${locale}/chips/h20`, true],
      [`/${locale}/posts/magpie`, true],
      [`/${locale}/compare?chips=h20`, true],
      [`/${locale}/charts/performance`, false],
      [`/${locale}/charts/memory-bandwidth`, false],
      [`/${locale}/chips`, false],
      [`/${locale}`, false],
      [`/${locale}/search?q=magpie`, false],
      [`/${locale}/feed.xml`, false],
      [`/api/chip-facts?locale=${locale}&limit=100`, true],
      [`/api/chips?locale=${locale}&depth=2`, false],
      [`/api/spec-tables?locale=${locale}&depth=2`, false],
      [`/api/chips/h20/status?locale=${locale}`, true],
      [`/api/spec-tables/TABLE?${day}&locale=${locale}`, true],
      [`/api/spec-tables/TABLE?${day}&locale=${locale}&format=csv`, true],
    ]) as Array<[string, boolean]>,
  )('is not at %s', async (path, hasHeld) => {
    const answer = await fetch(site.url + path.replace('TABLE', String(tableId)))
    const text = await answer.text()
    expect([path, answer.status]).toEqual([path, 200])
    expect(text).not.toContain(power.proposed)
    // The value stands in the page and in what it says to machines.
    expect([path, text.includes(power.held)]).toEqual([path, hasHeld])
  })

  it('is not in GraphQL, nor among what is kept of proposals', async () => {
    const query = '{ ChipFacts(limit: 100) { docs { published state } } }'
    const answer = await fetch(`${site.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const text = await answer.text()
    expect(text).toContain(power.held)
    expect(text).not.toContain(power.proposed)
    for (const path of ['chip-facts/proposals', 'drift-tasks', 'table-pins', 'control-events']) {
      const refused = await fetch(`${site.url}/api/${path}`)
      expect(await refused.text()).not.toContain(power.proposed)
    }
  })
})

describe('a preview', () => {
  it('shows a draft to the desk, so that the search for it means something', async () => {
    const { session, mode } = await openMode()
    const Cookie = `${session}; ${mode}`
    const text = await (await fetch(previewOf(draft), { headers: withCookie(Cookie) })).text()
    expect(text).toContain('zebrafinch in the text')
    const [article] = siteProbes
    const sought = { slug: revised.slug, word: newer, locale: 'zh-TW' } as const
    expect(await tellsOf(site.url, article!, sought, Cookie)).toMatchObject({ isFound: true })
  })

  it('is nowhere without a session', async () => {
    expect((await enter(draft)).status).toBe(404)
    const answer = await fetch(previewOf(draft))
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('zebrafinch')
  })

  it('is nowhere with a forged cookie of draft mode, nor with a real one alone', async () => {
    const { mode } = await openMode()
    for (const cookie of ['__prerender_bypass=forged', mode]) {
      const answer = await fetch(previewOf(draft), { headers: withCookie(cookie) })
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('zebrafinch')
      expect((await enter(draft, cookie)).status).toBe(404)
      for (const probe of everywhere) {
        const sought = { ...draft, locale: probe.locale }
        const told = await tellsOf(site.url, probe, sought, cookie)
        expect([probe.name, told.isFound]).toEqual([probe.name, false])
        const beside = { slug: revised.slug, word: newer, locale: probe.locale }
        expect((await tellsOf(site.url, probe, beside, cookie)).isFound).toBe(false)
      }
    }
  })
})

describe('the address by which pages go stale', () => {
  const body = JSON.stringify({ tags: [cacheTags.lists('zh-TW')] })
  const purge = async (signature?: string) => {
    const headers = signature === undefined ? undefined : { [signatureHeader]: signature }
    return (await fetch(site.url + revalidatePath, { method: 'POST', body, headers })).status
  }
  it('does nothing for whoever cannot sign, and shows them nothing', async () => {
    const { internalSecret } = readEnv()
    await isKept()
    for (const signature of [
      undefined,
      '',
      sign('not the secret', body, new Date()),
      sign(internalSecret, body, new Date(Date.now() - 3_600_000)),
      sign(internalSecret, `${body} `, new Date()),
    ]) {
      expect(await purge(signature)).toBe(404)
    }
    expect(await isKept()).toBe(true)
    expect(await purge(sign(internalSecret, body, new Date()))).toBe(200)
    expect(await isKept()).toBe(false)
  })
})

describe('what is withdrawn', () => {
  it.each([
    ['back to a draft', () => withdrawn, { _status: 'draft' }],
    ['into the trash', () => trashed, { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ] as const)('%s is gone from all that was cached', async (_, storyOf, data) => {
    const story = storyOf()
    const ask = async () => {
      const answers = []
      for (const { locale, ...probe } of everywhere) {
        const told = await tellsOf(site.url, probe, { ...story, locale })
        answers.push({ name: `${probe.name} in ${locale}`, isFound: told.isFound })
      }
      return answers
    }
    const wrong = async (isFound: boolean) => (await ask()).filter((one) => one.isFound !== isFound)
    expect(await wrong(true)).toEqual([])
    await change(story, data)
    await untilDelivered(newsroom)
    expect(await wrong(false)).toEqual([])
  })
})
