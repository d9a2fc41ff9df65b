import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'

import { changeEmbargo } from '../../src/features/publication/embargo/changeEmbargo.ts'
import type { User } from '../../src/payload-types.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser, testPassword } from '../support/factories/createUser.ts'
import { findSettledViolations } from '../support/findSettledViolations.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { buildPng } from '../support/pictures/buildPng.ts'

/** What has to be there before a screen is whole. */
const whole = { list: 'table tbody a', editor: '.document-fields' } as const

type Screen = {
  readonly name: string
  readonly path: string
  readonly sign: string
  readonly act?: (page: Page) => Promise<void>
}

const visitIn = async (browser: TestBrowser, url: string, language: string) => {
  const visitor = await browser.visit({ locale: language })
  await visitor.addCookies([{ name: 'payload-lng', value: language, url }])
  return visitor
}

const logIn = async (visitor: BrowserContext, url: string, email: string): Promise<void> => {
  const answer = await visitor.request.post(`${url}/api/users/login`, {
    data: { email, password: testPassword },
  })
  expect(answer.status()).toBe(200)
}

/** Open what the publication panel keeps closed: the form for a moment, and the reasons. */
const unfold = async (page: Page): Promise<void> => {
  await page.locator('.publication > .publication__buttons button').first().click()
  await page.locator('.why > button').click()
  await page.locator('.why__item').first().waitFor()
}

/** Open the form of an embargo. */
const changeEmbargoByHand = async (page: Page): Promise<void> => {
  await page.locator('.publication__row--embargo button').first().click()
  await page.locator('.moment-form textarea').first().waitFor()
}

const look = async (page: Page, url: string, screen: Screen, width = 1280) => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`${url}${screen.path}`)
  await page.waitForSelector(screen.sign)
  await page.waitForLoadState('networkidle')
  await screen.act?.(page)
  return await findSettledViolations(page)
}

const grid = {
  version: 1,
  columns: [{ id: 'name', label: { 'zh-TW': '晶片', en: 'Chip' } }],
  rows: [{ id: 'h20', cells: { name: { kind: 'text', text: { 'zh-TW': 'H20' } } } }],
}

/** Everything that a screen of the panel can show, once. */
const fill = async ({ payload }: Newsroom, user: User) => {
  const data = buildPng(400, 300)
  const picture = { data, name: 'wafer.png', mimetype: 'image/png', size: data.length }
  const post = await createPost(payload, { title: '記憶體頻寬成為管制指標' })
  await payload.update({
    collection: 'posts',
    id: post.id,
    draft: true,
    data: { title: '記憶體頻寬成為新的管制指標' },
  })
  await createPost(payload, {
    language: 'en',
    title: 'Memory bandwidth is controlled',
    translationKey: post.translationKey,
  })
  const seen = await createPost(payload, { title: '只有中文的報導', _status: 'published' })
  const until = new Date(Date.now() + 5 * 86_400_000)
  const terms = { instant: until, local: until.toISOString().slice(0, 16), zone: 'UTC' }
  await changeEmbargo(
    payload,
    { post: post.id, terms: { ...terms, note: '簡報', proof: null } },
    { user: { ...user, collection: 'users' }, language: 'zh-TW' },
  )
  await createPost(payload, { title: '丟掉的稿子', deletedAt: new Date().toISOString() })
  const { docs: versions } = await payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: post.id } },
    sort: '-createdAt',
  })
  const name = { name: '出口管制', nameElsewhere: 'Export controls' }
  const documents = await Promise.all([
    payload.create({ collection: 'categories', data: { ...name, slug: 'controls' } }),
    payload.create({
      collection: 'chips',
      data: { name: 'H20', vendor: 'NVIDIA', slug: 'h20' },
    }),
    payload.create({ collection: 'spec-tables', data: { title: '頻寬', grid } }),
    payload.create({ collection: 'media', data: { alt: '晶圓' }, file: picture }),
    payload.create({ collection: 'sources', data: { title: '規則', kind: 'rule' } }),
    payload.create({
      collection: 'redirects',
      data: { language: 'zh-TW', from: '/zh-TW/posts/old', to: '/zh-TW/posts/new' },
    }),
  ])
  return {
    post: post.id,
    seen: seen.id,
    version: versions[0]?.id,
    ids: documents.map(({ id }) => id),
  }
}

type Filled = Awaited<ReturnType<typeof fill>>

const listScreens = ({ post, seen, version, ids }: Filled): Screen[] => {
  const collections = '/admin/collections'
  const slugs = ['categories', 'chips', 'spec-tables', 'media', 'sources', 'redirects']
  return [
    { name: 'dashboard', path: '/admin', sign: '.desk-dashboard time:not(:empty)' },
    { name: 'posts', path: `${collections}/posts`, sign: '.story-cell__link' },
    { name: 'a post', path: `${collections}/posts/${post}`, sign: '.story-panel__rows' },
    {
      name: 'publication',
      path: `${collections}/posts/${post}`,
      sign: '.publication__box',
      act: unfold,
    },
    {
      name: 'an embargo',
      path: `${collections}/posts/${post}`,
      sign: '.publication__row--embargo',
      act: changeEmbargoByHand,
    },
    { name: 'what readers saw', path: `${collections}/posts/${seen}/seen`, sign: '.seen table' },
    ...['audit-log', 'schedules', 'embargoes'].map((slug) => ({
      name: slug,
      path: `${collections}/${slug}`,
      sign: whole.list,
    })),
    { name: 'trash', path: `${collections}/posts/trash`, sign: whole.list },
    { name: 'versions', path: `${collections}/posts/${post}/versions`, sign: whole.list },
    {
      name: 'a version',
      path: `${collections}/posts/${post}/versions/${version}`,
      sign: '.render-field-diffs',
    },
    ...slugs.flatMap((slug, at) => [
      { name: slug, path: `${collections}/${slug}`, sign: whole.list },
      { name: `one of ${slug}`, path: `${collections}/${slug}/${ids[at]}`, sign: whole.editor },
    ]),
    ...['chip-facts', 'control-events', 'control-rules', 'drift-tasks'].map((slug) => ({
      name: `${slug}, still empty`,
      path: `${collections}/${slug}`,
      sign: '.collection-list',
    })),
    { name: 'proposals, none', path: '/admin/fact-proposals', sign: '.fact-queue-view' },
    {
      name: 'terms and their files',
      path: `${collections}/terms`,
      sign: '.desk-terms',
      act: (page) => page.locator('.desk-terms summary').click(),
    },
    { name: 'upload', path: `${collections}/media/create`, sign: whole.editor },
    { name: 'users', path: `${collections}/users`, sign: whole.list },
    { name: 'a user', path: `${collections}/users/1`, sign: whole.editor },
    { name: 'account', path: '/admin/account', sign: whole.editor },
  ]
}

const languages = ['zh-TW', 'en']

let newsroom: Newsroom
let site: Site
let browser: TestBrowser

beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
  browser = await openBrowser()
}, siteTimeout)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await newsroom?.close()
})

describe('an empty newsroom', () => {
  it.each(languages)('has nothing for axe to find on its first screen in %s', async (language) => {
    const visitor = await visitIn(browser, site.url, language)
    const screen = { name: 'first', path: '/admin/create-first-user', sign: 'input[name=email]' }
    expect(await look(await visitor.newPage(), site.url, screen)).toEqual([])
    await visitor.close()
  })
})

describe('a newsroom at work', () => {
  let admin: User
  let screens: readonly Screen[] = []

  beforeAll(async () => {
    admin = await createUser(newsroom.payload, { role: 'admin' })
    screens = listScreens(await fill(newsroom, admin))
  })

  describe.each(languages)('in %s', (language) => {
    let visitor: BrowserContext

    beforeAll(async () => {
      visitor = await visitIn(browser, site.url, language)
      await logIn(visitor, site.url, admin.email)
    })

    afterAll(() => visitor.close())

    // Two pages that go from screen to screen: while one stands still, the other works. A page of
    // its own for each would read the panel's whole program each time.
    const lookAtAll = async (chosen: readonly Screen[], width?: number) => {
      const found: Record<string, string[]> = {}
      const left = [...chosen]
      const lookOn = async (): Promise<void> => {
        const page = await visitor.newPage()
        for (let screen = left.shift(); screen; screen = left.shift()) {
          const violations = await look(page, site.url, screen, width)
          if (violations.length > 0) found[screen.name] = violations
        }
        await page.close()
      }
      await Promise.all([lookOn(), lookOn()])
      return found
    }

    it('has nothing for axe to find on any screen', async () => {
      expect(await lookAtAll(screens)).toEqual({})
    }, 900_000)

    it('has nothing for axe to find on a telephone', async () => {
      const names = new Set([
        'dashboard',
        'posts',
        'a post',
        'publication',
        'an embargo',
        'what readers saw',
      ])
      const chosen = screens.filter(({ name }) => names.has(name))
      expect(await lookAtAll(chosen, 390)).toEqual({})
    }, 300_000)

    it('has nothing for axe to find where one logs in', async () => {
      const stranger = await visitIn(browser, site.url, language)
      const screen = { name: 'log-in', path: '/admin/login', sign: 'input[name=password]' }
      expect(await look(await stranger.newPage(), site.url, screen)).toEqual([])
      await stranger.close()
    })
  })
})
