import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import { findViolations } from '../support/findViolations.ts'
import { logInByForm } from '../support/logInByForm.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

const longTest = 120_000
const patience = 30_000

describe('a bundle, by keyboard', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  let chinese = 0

  /** Press a button as whoever has no mouse does. */
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus()
    await page.keyboard.press('Enter')
  }
  const until = (text: string | RegExp) => page.getByText(text).first().waitFor()
  const readersSee = async () => {
    const { totalDocs } = await newsroom.payload.find({
      collection: 'posts',
      overrideAccess: false,
    })
    return totalDocs
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { email } = await createUser(newsroom.payload, { name: '陳柏翰', role: 'editor' })
    const story = { translationKey: 'bundled' }
    chinese = (await createPost(newsroom.payload, { ...story, title: '新規則', slug: 'rules' })).id
    const english = { language: 'en', title: 'The new rules', slug: 'rules' } as const
    await createPost(newsroom.payload, { ...story, ...english })
    site = await openSite(newsroom)
    browser = await openBrowser()
    const visitor = await browser.visit()
    visitor.setDefaultTimeout(patience)
    page = await visitor.newPage()
    await logInByForm(page, site.url, email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it(
    'is made of both languages beside the post, which names it from then on',
    async () => {
      await page.goto(`${site.url}/admin/collections/posts/${chinese}`)
      await press('兩種語言一起排程……')
      await page.getByRole('button', { name: '一起排定' }).waitFor()
      // The form has the focus, and takes Enter.
      await page.keyboard.press('Enter')
      await until('隨組合「新規則」發出')
      await press('為什麼還沒上線？')
      await until('屬於組合「新規則」')
      await page.getByRole('link', { name: '開啟組合' }).first().click()
      await until('全部都能發出。')
      expect(await findViolations(page)).toEqual([])
    },
    longTest,
  )

  it(
    'goes out within ten seconds, unless that is undone, and is taken back',
    async () => {
      await press('立即發出整個組合')
      await until(/\d+ 秒後發出/)
      await press('復原')
      await until(/ 發出$/)
      expect(await readersSee()).toBe(0)
      await press('立即發出整個組合')
      await until(/^已於 .+ 發出$/)
      expect(await readersSee()).toBe(2)
      await press('復原整個組合……')
      expect(await findViolations(page)).toEqual([])
      await press('復原')
      await until(/^已於 .+ 復原$/)
      expect(await readersSee()).toBe(0)
    },
    longTest,
  )

  it(
    'is one entry of the calendar, and its list has the way to a new one',
    async () => {
      await page.goto(`${site.url}/admin/collections/bundles`)
      await press('新增組合……')
      await page.getByLabel('名稱', { exact: true }).fill('季報')
      expect(await findViolations(page)).toEqual([])
      await press('建立組合')
      await until('還沒有文章，請先加入。')
      await press('加入文章……')
      await page.getByLabel('以標題尋找文章').fill('rules')
      await press('加入〈The new rules〉')
      await until('全部都能發出。')
      await page.goto(`${site.url}/admin/calendar`)
      await until('組合 1 篇')
    },
    longTest,
  )
})
