import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext } from 'playwright-core'

import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser, testPassword } from '../support/factories/createUser.ts'
import { findViolations } from '../support/findViolations.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

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

describe('the admin panel', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let email = ''
  let post = 0

  beforeAll(async () => {
    newsroom = await createNewsroom()
    ;({ email } = await createUser(newsroom.payload, { role: 'editor' }))
    const saved = await createPost(newsroom.payload, { title: '記憶體頻寬成為管制指標' })
    post = saved.id
    await createPost(newsroom.payload, {
      language: 'en',
      title: 'Memory bandwidth is controlled',
      translationKey: saved.translationKey,
    })
    await createPost(newsroom.payload, { title: '只有中文的報導', _status: 'published' })
    site = await openSite(newsroom)
    browser = await openBrowser()
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  // What has to be there before a screen is whole.
  const screens = [
    { name: 'log-in', path: () => '/admin/login', sign: 'input[name=password]', isPublic: true },
    { name: 'dashboard', path: () => '/admin', sign: '.desk-dashboard time:not(:empty)' },
    { name: 'posts list', path: () => '/admin/collections/posts', sign: '.story-cell__link' },
    {
      name: 'post editor',
      path: () => `/admin/collections/posts/${post}`,
      sign: '.story-panel__rows',
    },
  ] as const

  it.each(
    screens.flatMap((screen) => ['zh-TW', 'en'].map((language) => ({ ...screen, language }))),
  )('has nothing for axe to find on the $name in $language', async (screen) => {
    const visitor = await visitIn(browser, site.url, screen.language)
    if (!('isPublic' in screen)) await logIn(visitor, site.url, email)
    const page = await visitor.newPage()
    await page.goto(`${site.url}${screen.path()}`)
    await page.waitForSelector(screen.sign)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1000)
    expect(await findViolations(page)).toEqual([])
    await visitor.close()
  })
})
