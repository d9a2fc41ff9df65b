import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
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

const longTest = 240_000

const written = (lines: string[]) => body(lines.map((one) => paragraph([text(one)])))

describe('the board of both languages', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page

  const stories = (): Locator => page.getByRole('list', { name: '報導' }).locator(':scope > li')
  const story = (words: string): Locator => stories().filter({ hasText: words })
  const filter = (name: string) => page.getByRole('link', { name, exact: true })

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    const editor = await createUser(payload, { name: '陳柏翰', role: 'editor' })
    const shared = { translationKey: 'board-both', _status: 'published' } as const
    await createPost(payload, {
      ...shared,
      title: '2023年的新規則',
      slug: 'rule-zh',
      body: written(['門檻為4,800。', '規則於11月17日生效。']),
    })
    await createPost(payload, {
      ...shared,
      language: 'en',
      title: 'The new rule of 2023',
      slug: 'rule-en',
      body: written(['The threshold is 4,800.', 'The rule took effect on 17 November.']),
    })
    await createPost(payload, {
      title: '只有中文的報導',
      body: written(['輝達認列55億美元。']),
      owner: editor.id,
      due: '2024-01-01T00:00:00.000Z',
    })
    site = await openSite(newsroom)
    browser = await openBrowser()
    const visitor = await browser.visit()
    visitor.setDefaultTimeout(60_000)
    page = await visitor.newPage()
    await logInByForm(page, site.url, editor.email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it(
    'is found in the menu, and begins with what is overdue',
    async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${site.url}/admin`)
      // The menu is shut until somebody opens it.
      const way = page.locator('.desk-nav-link', { hasText: '雙語進度' })
      await way.waitFor({ state: 'attached' })
      await page.goto(new URL((await way.getAttribute('href')) ?? '', site.url).href)
      await stories().first().getByText('已逾期：期限 2024-01-01 08:00').waitFor()
      await story('只有中文的報導').getByText('負責人：陳柏翰').waitFor()
      await story('The new rule of 2023').getByText('尚未對應：3').first().waitFor()
    },
    longTest,
  )

  it(
    'leads from a cell to both panes, and tells afterwards what a change has left behind',
    async () => {
      await story('The new rule').getByRole('link', { name: '2023年的新規則' }).click()
      await page.getByRole('button', { name: '全部確認（3）' }).click()
      await page.getByText('待確認：3').waitFor({ state: 'detached' })
      const line = page
        .getByRole('region', { name: '中文', exact: true })
        .getByRole('textbox', { name: '內文', exact: true })
        .getByText('門檻為4,800。')
      await line.click()
      await page.keyboard.press('End')
      await page.keyboard.type('這是關鍵。')
      await page.getByText('待更新：1').waitFor()
      await page.goto(`${site.url}/admin/board`)
      await filter('待更新').click()
      await page.waitForURL(/\?show=behind$/)
      await story('只有中文的報導').waitFor({ state: 'detached' })
      await story('The new rule of 2023').getByText('待更新：1').waitFor()
      await page.goBack()
      await story('只有中文的報導').waitFor()
    },
    longTest,
  )

  it(
    'tells readers of the translation that the original was updated, once it is published',
    async () => {
      const { payload } = newsroom
      const where = { slug: { equals: 'rule-zh' } }
      const { docs } = await payload.find({ collection: 'posts', where, draft: true, depth: 0 })
      const { id, body: words } = docs[0]!
      await page.goto(`${site.url}/en/posts/rule-en`)
      await page.getByText('The rule took effect on 17 November.').waitFor()
      expect(await page.locator('.newer-note').count()).toBe(0)
      await payload.update({
        collection: 'posts',
        id,
        data: { body: words, _status: 'published' },
      })
      const note = page.getByRole('link', { name: /^The Chinese version was updated on/ })
      const end = Date.now() + 60_000
      while ((await note.count()) === 0 && Date.now() < end) {
        await page.waitForTimeout(500)
        await page.reload()
      }
      expect(await findViolations(page)).toEqual([])
      await note.click()
      await page.getByRole('heading', { name: '2023年的新規則' }).waitFor()
    },
    longTest,
  )

  it(
    'is filtered by form, with the filter in the address, and begins a missing language in one click',
    async () => {
      await page.goto(`${site.url}/admin/board?show=missing`)
      await page.getByRole('searchbox', { name: '標題' }).fill('只有中文')
      await page.getByLabel('負責人').selectOption({ label: '陳柏翰' })
      await page.keyboard.press('Tab')
      await page.getByRole('button', { name: '套用' }).click()
      await page.waitForURL(/owner=\d+/)
      expect(new URL(page.url()).searchParams.get('show')).toBe('missing')
      await story('只有中文的報導').getByRole('button', { name: '撰寫英文版' }).click()
      await page.waitForURL(/\/both\/\d+$/)
      await page.getByText('尚未翻譯：2').waitFor()
      await page.goto(`${site.url}/admin/board?q=${encodeURIComponent('只有中文')}`)
      await story('只有中文的報導').getByText('尚未翻譯：2').waitFor()
    },
    longTest,
  )

  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)(
    'is sound for those who do not see it, %i pixels wide, %s',
    async (width, colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${site.url}/admin/board`)
      await stories().first().waitFor()
      await page.waitForTimeout(700)
      expect(await findViolations(page)).toEqual([])
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(overflow).toBeLessThanOrEqual(0)
    },
    longTest,
  )
})
