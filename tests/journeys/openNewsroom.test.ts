import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { postMessages } from '../../collections/posts/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser, testPassword } from '../support/factories/createUser.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

describe('a newsroom that was just started', () => {
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

  it('is healthy, its worker included', async () => {
    const answer = await fetch(`${site.url}/healthz`)
    expect(await answer.json()).toMatchObject({
      status: 'ok',
      migrations: { ok: true, pending: 0 },
      worker: { ok: true },
    })
  })

  it('lets a writer log in, and no page complains', async () => {
    const { email } = await createUser(newsroom.payload)
    const visitor = await browser.visit()
    const page = await visitor.newPage()
    await page.goto(`${site.url}/admin/login`)
    await page.fill('input[name=email]', email)
    await page.fill('input[name=password]', testPassword)
    await page.click('button[type=submit]')
    await page.waitForURL(`${site.url}/admin`)
    // The title follows the page that React has just put in its place.
    await page.waitForFunction(() => document.title.includes('Waferdesk'))
    await visitor.close()
    expect(browser.complaints).toEqual([])
  })

  // A build renames classes, and Payload makes an answer of their names.
  it('says why it refuses, in the language of whoever asks', async () => {
    const { email } = await createUser(newsroom.payload)
    const post = await createPost(newsroom.payload)
    const visitor = await browser.visit({ extraHTTPHeaders: { 'Accept-Language': 'zh-TW' } })
    const account = { email, password: testPassword }
    const login = await visitor.request.post(`${site.url}/api/users/login`, { data: account })
    const { token } = (await login.json()) as { token: string }
    const refused = await visitor.request.patch(`${site.url}/api/posts/${post.id}`, {
      headers: { Authorization: `JWT ${token}` },
      data: { _status: 'published' },
    })
    expect(refused.status()).toBe(403)
    expect(await refused.json()).toEqual({
      errors: [{ message: say(postMessages.publishRefused, 'zh-TW') }],
    })
    await visitor.close()
  })
})
