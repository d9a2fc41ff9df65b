import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readEnv } from '../../src/env.ts'
import { cacheTags } from '../../src/kernel/cacheTags.ts'
import type { Locale } from '../../src/kernel/locale.ts'
import { locales } from '../../src/kernel/locale.ts'
import { sign, signatureHeader } from '../../src/kernel/signature.ts'
import { revalidatePath } from '../../src/ops/worker/postSigned.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
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
