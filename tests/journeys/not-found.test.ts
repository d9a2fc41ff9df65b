import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Locale } from '../../src/kernel/locale.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { untilDelivered } from '../support/reading/untilDelivered.ts'

let newsroom: Newsroom
let site: Site

const words: Record<Locale, string> = {
  en: 'There is nothing at this address',
  'zh-TW': '這個網址沒有內容',
}

const places = [
  'posts/nothing',
  'posts/%E6%B2%92%E6%9C%89',
  'posts/%FF',
  'categories/nothing',
  'categories/nothing/before/1-1',
  'chips/nothing',
  'before/nothing',
  'nothing',
  'nothing/at/all',
]

/** What a reader without JavaScript, or a machine, gets of a page. */
const read = async (path: string) => {
  const answer = await fetch(site.url + path, { redirect: 'manual' })
  const html = await answer.text()
  const page = html.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '')
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    isKept: answer.headers.get('x-nextjs-cache') === 'HIT',
    title: /<title>([^<]*)<\/title>/.exec(page)?.[1],
    language: /<html[^>]* lang="([^"]+)"/.exec(page)?.[1],
    robots: /<meta name="robots" content="([^"]+)"/.exec(page)?.[1],
    headings: [...page.matchAll(/<h1[^>]*>([^<]*)</g)].map(([, text]) => text),
    links: [...page.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href),
  }
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
}, siteTimeout)

afterAll(async () => {
  await site?.close()
  await newsroom?.close()
})

describe('an address where nothing is', () => {
  it.each(
    (['zh-TW', 'en'] as const).flatMap((locale) => places.map((place) => ({ locale, place }))),
  )('says so in the HTML itself: /$locale/$place', async ({ locale, place }) => {
    for (const _ of ['made', 'kept']) {
      const page = await read(`/${locale}/${place}`)
      expect(page).toMatchObject({
        status: 404,
        language: locale,
        robots: 'noindex',
        headings: [words[locale]],
      })
      expect(page.title).toContain(words[locale])
      expect(page.links).toContain(`/${locale}`)
    }
    expect((await read(`/${locale}/${place}`)).isKept).toBe(true)
  })

  it.each(['/nothing', '/nothing.html', '/fr/posts/nothing', '/%FF'])(
    'says so outside of both languages: %s',
    async (path) => {
      const page = await read(path)
      expect(page).toMatchObject({ status: 404, language: 'zh-TW', headings: [words['zh-TW']] })
    },
  )

  it('leads on if a redirect stands there, and is there when a story comes', async () => {
    const { payload } = newsroom
    expect(await read('/en/posts/later')).toMatchObject({ status: 404 })
    expect(await read('/en/posts/earlier')).toMatchObject({ status: 404 })
    await createPost(payload, {
      language: 'en',
      slug: 'later',
      title: 'Later',
      _status: 'published',
    })
    await payload.create({
      collection: 'redirects',
      data: { from: '/en/posts/earlier', to: '/en/posts/later', language: 'en' },
    })
    await untilDelivered(newsroom)
    expect(await read('/en/posts/later')).toMatchObject({ status: 200, headings: ['Later'] })
    // Next names the target twice in the answer for which it made the page, once in all others.
    expect(await read('/en/posts/earlier')).toMatchObject({ status: 308 })
    expect(await read('/en/posts/earlier')).toMatchObject({
      status: 308,
      location: '/en/posts/later',
    })
  })
})
