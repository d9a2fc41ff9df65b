import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createUser } from '../support/factories/createUser.ts'
import { findViolations } from '../support/findViolations.ts'
import { zipFolder } from '../support/hugo/zipFolder.ts'
import { logInByForm } from '../support/logInByForm.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

const longTest = 120_000
const patience = 40_000
const fixture = path.resolve(import.meta.dirname, '../fixtures/hugo/small-site')

describe('importing a site from the desk', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  let writer: string

  const visitAs = async (email: string): Promise<Page> => {
    const visitor = await browser.visit()
    visitor.setDefaultTimeout(patience)
    const opened = await visitor.newPage()
    await logInByForm(opened, site.url, email)
    return opened
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  const until = (text: string | RegExp) => page.getByText(text).first().waitFor()

  beforeAll(async () => {
    newsroom = await createNewsroom()
    await createUser(newsroom.payload, { name: '主編', role: 'admin' })
    const editor = await createUser(newsroom.payload, { name: '陳柏翰', role: 'editor' })
    writer = (await createUser(newsroom.payload, { name: '林記者', role: 'writer' })).email
    site = await openSite(newsroom)
    browser = await openBrowser()
    page = await visitAs(editor.email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it(
    'refuses a folder of pictures at once, and a broken zip file with a reason',
    async () => {
      await page.goto(`${site.url}/admin/import`)
      await until('將 .zip 檔或網站資料夾拖曳到這裡')
      expect(await findViolations(page)).toEqual([])
      const pictures = path.join(newsroom.dataFolder, 'album')
      fs.mkdirSync(pictures)
      fs.writeFileSync(path.join(pictures, 'a.jpg'), 'x')
      await page.locator('input[type=file]').nth(1).setInputFiles(pictures)
      await until('「album」裡沒有 Hugo 網站：1 個檔案中找不到')
      const broken = { name: 'broken.zip', mimeType: 'application/zip', buffer: Buffer.from('PK…') }
      await page.locator('input[type=file]').first().setInputFiles(broken)
      await until('zip 檔損壞或不完整，請重新壓縮後再上傳。')
      expect(await findViolations(page)).toEqual([])
      await press('改傳其他檔案')
      await until('將 .zip 檔或網站資料夾拖曳到這裡')
    },
    longTest,
  )

  it(
    'takes a zip file, shows its dry run, imports it, and leads to the posts',
    async () => {
      const zip = {
        name: 'small-site.zip',
        mimeType: 'application/zip',
        buffer: zipFolder(fixture, 'small-site-main'),
      }
      await page.locator('input[type=file]').first().setInputFiles(zip)
      await until('試匯入完成，尚未寫入任何內容。')
      expect((await newsroom.payload.count({ collection: 'posts' })).totalDocs).toBe(0)
      const report = /\/report\?/
      await page.route(report, (route) => route.fulfill({ body: 'no answer' }))
      await page.locator('.desk-import__kind > summary').first().click()
      await until('無法讀取這部分報告。')
      await page.unroute(report)
      await press('再試一次')
      await page.locator('.desk-import__rows li').first().waitFor()
      expect(await findViolations(page)).toEqual([])
      // Whoever comes back, and whoever else looks, sees the same.
      await page.goto(`${site.url}/admin`)
      await page.goto(`${site.url}/admin/import`)
      await press('匯入 2 頁')
      await until('現在匯入 2 頁？')
      await press(/^匯入$/)
      await until('「small-site.zip」已匯入')
      expect(await findViolations(page)).toEqual([])
      expect((await newsroom.payload.count({ collection: 'posts' })).totalDocs).toBe(2)
      await page
        .getByRole('link', { name: /^開啟文章/ })
        .first()
        .click()
      await page.waitForURL(/\/admin\/collections\/posts\/\d+/)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
    longTest,
  )

  it(
    'takes the folder again, and finds nothing to do',
    async () => {
      await page.goto(`${site.url}/admin/import`)
      await page.locator('input[type=file]').nth(1).setInputFiles(fixture)
      await until('這個網站的內容都已匯入，沒有變動。')
      await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: site.url }])
      await page.reload()
      await until('Everything in this site is in the newsroom already')
      expect(await findViolations(page)).toEqual([])
      await press('Discard what was sent')
      await until('Drop a .zip file or the folder of the site here')
      expect(await findViolations(page)).toEqual([])
    },
    longTest,
  )

  it(
    'is neither shown nor open to a writer',
    async () => {
      const desk = await visitAs(writer)
      expect(await desk.locator('a[href$="/admin/import"]').count()).toBe(0)
      await desk.goto(`${site.url}/admin/import`)
      await desk.getByText('只有編輯與管理員可以使用').waitFor()
      expect(await desk.locator('input[type=file]').count()).toBe(0)
      const refused = await desk.request.get(`${site.url}/api/imports/desk`)
      expect(refused.status()).toBe(403)
      expect(browser.complaints).toEqual([])
    },
    longTest,
  )
})
