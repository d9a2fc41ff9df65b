import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import { segmentsOf } from '../../src/content/segments/segmentsOf.ts'
import type { Segment } from '../../src/content/segments/segment.ts'
import type { SegmentedArticle } from '../../src/content/segments/segmentsOf.ts'
import { settleJoints } from '../../src/features/bilingual/alignment/settleJoints.ts'
import { inTransaction } from '../../src/features/publication/inTransaction.ts'
import type { Post } from '../../src/payload-types.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import { findViolations } from '../support/findViolations.ts'
import { logInByForm } from '../support/logInByForm.ts'
import { fillMemory } from '../support/memory/fillMemory.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

const longTest = 240_000
const patience = 60_000

const known = {
  'zh-TW': '商務部把十二家公司列入實體清單。',
  en: 'The Commerce Department added twelve companies to the Entity List.',
}
const asked = '商務部把十五家公司列入實體清單。'

const unit = (language: string): string =>
  `<tu><tuv xml:lang="${language}"><seg>先進封裝產能</seg></tuv><tuv xml:lang="en"><seg>advanced packaging capacity</seg></tuv></tu>`

const written = (line: string) => body([paragraph([text(line)])])

const lineOf = (post: Post): Segment =>
  segmentsOf(post as unknown as SegmentedArticle).find(({ kind }) => kind === 'paragraph')!

describe('the translation memory', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  let open = 0

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    const user = await createUser(payload, { name: '陳柏翰', role: 'editor' })
    const zh = await createPost(payload, { title: '十二家公司', body: written(known['zh-TW']) })
    const en = await createPost(payload, {
      language: 'en',
      translationKey: zh.translationKey,
      title: 'Twelve companies',
      body: written(known.en),
    })
    const joint = { 'zh-TW': [lineOf(zh)], en: [lineOf(en)] }
    await inTransaction(payload, { user: { ...user, collection: 'users' } }, (req) =>
      settleJoints(zh.id, [joint], 'agreed', req),
    )
    await fillMemory(
      payload,
      Array.from({ length: 25 }, (_, at) => ({
        'zh-TW': `第${at}批伺服器已出貨。`,
        en: `Batch ${at} of the servers was shipped.`,
      })),
    )
    open = (await createPost(payload, { title: '十五家公司', body: written(asked) })).id
    site = await openSite(newsroom)
    browser = await openBrowser()
    const visitor = await browser.visit()
    visitor.setDefaultTimeout(patience)
    page = await visitor.newPage()
    await logInByForm(page, site.url, user.email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it(
    'is searched by keyboard, and shows both texts, the phrase marked, and where they stand',
    async () => {
      await page.goto(`${site.url}/admin`)
      await page.locator('nav a[href$="/admin/memory"]').waitFor({ state: 'attached' })
      await page.goto(`${site.url}/admin/memory`)
      await page.getByRole('searchbox', { name: '中文或英文詞句' }).focus()
      await page.keyboard.type('entity list')
      await page.keyboard.press('Enter')
      await page.getByText('找到 1 組').waitFor()
      const hit = page.getByRole('list', { name: '搜尋結果' }).getByRole('listitem')
      expect(await hit.locator('mark').allTextContents()).toEqual(['Entity List'])
      await hit.getByText(known['zh-TW']).waitFor()
      const link = hit.getByRole('link', { name: '十二家公司' })
      expect(await link.getAttribute('href')).toMatch(/\/admin\/both\/\d+$/)
    },
    longTest,
  )

  it(
    'gives more where there is more, and says so where there is nothing',
    async () => {
      const field = page.getByRole('searchbox', { name: '中文或英文詞句' })
      await field.fill('伺服器')
      await page.keyboard.press('Enter')
      await page.getByText('最新的 20 組，還有更多').waitFor()
      await page.getByRole('button', { name: '顯示更多' }).click()
      await page.getByText('找到 25 組').waitFor()
      await field.fill('沒有這個詞')
      await page.keyboard.press('Enter')
      await page.getByText(/找不到「沒有這個詞」/).waitFor()
    },
    longTest,
  )

  it(
    'takes a file, tried first, and tells what was left out',
    async () => {
      const file = `<tmx version="1.4"><header/><body>\n${unit('zh-TW')}\n${unit('zh-CN')}\n</body></tmx>`
      await page
        .getByLabel('TMX 檔', { exact: true })
        .setInputFiles({ name: '代理商.tmx', mimeType: '', buffer: Buffer.from(file) })
      await page.getByRole('button', { name: '試匯入' }).click()
      await page.getByText(/未寫入任何內容。「代理商.tmx」將新增 1 組/).waitFor()
      await page.getByRole('button', { name: '匯入', exact: true }).click()
      await page.getByText('「代理商.tmx」：新增 1 組，原已有 0 組，略過 1 個單元。').waitFor()
      await page.getByText(/第 3 行：.*zh-CN/).waitFor()
      await page.getByRole('searchbox', { name: '中文或英文詞句' }).fill('先進封裝')
      await page.keyboard.press('Enter')
      await page.getByText('來自檔案「代理商.tmx」').waitFor()
    },
    longTest,
  )

  it.each([
    ['zh-TW', 1440],
    ['zh-TW', 390],
    ['en', 1440],
    ['en', 390],
  ])(
    'is sound for those who do not see it: %s, %i pixels wide',
    async (language, width) => {
      await page.context().addCookies([{ name: 'payload-lng', value: language, url: site.url }])
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${site.url}/admin/memory?phrase=${encodeURIComponent('實體清單')}`)
      await page.locator('.desk-memory__hit').waitFor()
      expect(await findViolations(page)).toEqual([])
      const scrolls = await page.evaluate<boolean>(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      )
      expect(scrolls).toBe(false)
    },
    longTest,
  )

  it(
    'offers what was said of a sentence that is nearly the same, and it is taken',
    async () => {
      await page.context().addCookies([{ name: 'payload-lng', value: 'zh-TW', url: site.url }])
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${site.url}/admin/both/${open}`)
      const english = page.getByRole('region', { name: '英文', exact: true })
      await english.getByRole('button', { name: '撰寫英文版' }).click()
      await english.getByRole('textbox', { name: '標題' }).waitFor()
      await page.getByRole('button', { name: `尚未翻譯 ${asked}` }).click()
      const offer = page.getByRole('list', { name: '建議譯文' }).getByRole('listitem')
      await offer.getByText(/翻譯記憶：相似度 93%/).waitFor()
      expect(await offer.locator('del').allTextContents()).toEqual(['十二'])
      expect(await offer.locator('ins').allTextContents()).toEqual(['十五'])
      await offer.getByRole('link', { name: 'Twelve companies' }).waitFor()
      await offer.getByRole('button').click()
      await page
        .getByRole('region', { name: '英文', exact: true })
        .getByRole('textbox', { name: '內文', exact: true })
        .getByText(known.en)
        .waitFor()
    },
    longTest,
  )

  it(
    'has a file taken out again, after it was asked about',
    async () => {
      await page.goto(`${site.url}/admin/memory`)
      await page.getByRole('button', { name: '顯示匯入過的檔案' }).click()
      await page.getByRole('button', { name: '移除 代理商.tmx' }).click()
      await page.getByRole('button', { name: '確定移除「代理商.tmx」' }).click()
      await page.getByText('已移除「代理商.tmx」').waitFor()
      await page.getByText('尚未匯入檔案。').waitFor()
      expect(await findViolations(page)).toEqual([])
    },
    longTest,
  )
})
