import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'

import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createUser } from '../support/factories/createUser.ts'
import { insertBlock } from '../support/insertBlock.ts'
import { logInByForm } from '../support/logInByForm.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { untilDelivered } from '../support/reading/untilDelivered.ts'
import { buildPng } from '../support/pictures/buildPng.ts'

const longTest = 240_000
const patience = 60_000
const film = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s'
const table = '三款晶片的頻寬'

const chinese = {
  headline: '記憶體頻寬成為新的管制指標',
  standfirst: '新規定不只看運算效能，也看資料進出的速度。',
  heading: '為什麼是頻寬',
  first: '推論受限於記憶體，不是運算。',
  last: '下一步要看各國如何跟進。',
}
const english = {
  headline: 'Memory bandwidth becomes the measure',
  standfirst: 'The new rule looks at how fast data moves, and not only at arithmetic.',
  heading: 'Why bandwidth',
  first: 'Inference is bound by memory and not by arithmetic.',
  last: 'What other countries do is the next question.',
}

describe('a story in both languages', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let writer = ''
  let editor = ''
  let visitor: BrowserContext
  let page: Page

  beforeAll(async () => {
    newsroom = await createNewsroom()
    ;({ email: writer } = await createUser(newsroom.payload, { name: '林亦晴' }))
    ;({ email: editor } = await createUser(newsroom.payload, { name: '陳柏翰', role: 'editor' }))
    await newsroom.payload.create({
      collection: 'spec-tables',
      data: {
        title: table,
        titleElsewhere: 'Bandwidth of three chips',
        grid: {
          version: 1,
          columns: [
            { id: 'name', label: { 'zh-TW': '晶片', en: 'Chip' } },
            { id: 'speed', label: { 'zh-TW': '頻寬', en: 'Bandwidth' }, align: 'end' },
          ],
          rows: [
            {
              id: 'h20',
              cells: {
                name: { kind: 'text', text: { 'zh-TW': 'H20', en: 'H20' } },
                speed: { kind: 'text', text: { 'zh-TW': '4.0 TB/s', en: '4.0 TB/s' } },
              },
            },
          ],
        },
      },
    })
    site = await openSite(newsroom)
    browser = await openBrowser()
    visitor = await browser.visit()
    visitor.setDefaultTimeout(patience)
    page = await visitor.newPage()
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  const body = () => page.getByRole('textbox', { name: '內文', exact: true })
  const untilSaved = () => page.locator('[data-draft-state="saved"]').waitFor()

  const writeWords = async (words: typeof chinese): Promise<void> => {
    await page.getByRole('textbox', { name: '標題' }).fill(words.headline)
    await page.getByRole('textbox', { name: '前言' }).fill(words.standfirst)
    await body().click()
    await page.keyboard.type(`## ${words.heading}`)
    await page.keyboard.press('Enter')
    await page.keyboard.type(words.first)
    await page.keyboard.press('Enter')
  }
  /** Go on writing below everything that is there. */
  const goBelow = () => body().getByRole('paragraph').last().click()
  const embedTable = async (): Promise<void> => {
    await insertBlock(page, '規格表')
    await page.getByRole('button', { name: '選擇規格表' }).click()
    await page.getByRole('dialog').getByRole('button', { name: table }).click()
    await body()
      .getByRole('table', { name: /三款晶片|three chips/ })
      .waitFor()
  }
  const embedFilm = async (title: string): Promise<void> => {
    await insertBlock(page, '影片')
    await page.getByRole('textbox', { name: '影片網址或代碼' }).fill(film)
    await page.getByRole('textbox', { name: '影片內容' }).fill(title)
    await body().getByText('YouTube · 01:30').waitFor()
  }

  it(
    'is begun by a writer in Chinese, with a heading, a picture, a table and a video',
    async () => {
      await logInByForm(page, site.url, writer)
      await page.getByRole('link', { name: '撰寫中文稿' }).first().click()
      await page.getByRole('heading', { name: '未命名', level: 1 }).waitFor()
      await writeWords(chinese)

      await insertBlock(page, '圖片')
      await page.getByRole('button', { name: '選擇圖片' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '新增媒體' }).click()
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '選取檔案' }).click()
      const picture = { name: 'wafer.png', mimeType: 'image/png', buffer: buildPng(1200, 800) }
      await (await chooser).setFiles(picture)
      const drawer = page.getByRole('dialog').last()
      await drawer.getByRole('textbox', { name: /替代文字.*繁體中文/ }).fill('一片晶圓')
      await drawer.getByRole('textbox', { name: /替代文字.*English/ }).fill('A wafer')
      await drawer.getByRole('button', { name: '儲存' }).click()
      await body().getByRole('img', { name: '一片晶圓' }).waitFor()

      await goBelow()
      await embedTable()
      await goBelow()
      await embedFilm('頻寬如何量測')
      await goBelow()
      await page.keyboard.type(chinese.last)
      await untilSaved()
    },
    longTest,
  )

  it(
    'is opened in English by one button, beside the Chinese, and written with the same picture and table',
    async () => {
      await page.getByRole('button', { name: '撰寫英文版' }).click()
      const pane = page.getByRole('region', { name: '英文', exact: true })
      const write = async (awaited: string, words: string) => {
        await pane.locator(`[data-awaits="${awaited}"]`).click()
        await page.keyboard.type(words)
      }
      await pane.getByRole('textbox', { name: '標題' }).fill(english.headline)
      await pane.getByRole('textbox', { name: '前言' }).fill(english.standfirst)
      await write(chinese.heading, english.heading)
      await write(chinese.first, english.first)
      await write(chinese.last, english.last)
      await pane.getByRole('textbox', { name: '影片內容' }).fill('How bandwidth is measured')
      await pane.getByRole('img', { name: /一片晶圓|A wafer/ }).waitFor()
      await pane.getByRole('table', { name: /三款晶片|three chips/ }).waitFor()
      await pane.locator('[data-draft-state="saved"]').waitFor()
      // All are there: nothing waits any more, and somebody has yet to confirm it.
      await page.getByText('待確認：').waitFor()
      await page.getByText('尚未翻譯：').waitFor({ state: 'detached' })
    },
    longTest,
  )

  it('cannot be published by the writer, who reads why', async () => {
    await page.getByText('已存為草稿，由編輯發布。').first().waitFor()
    expect(await page.getByRole('button', { name: /發布/ }).count()).toBe(0)
    const { docs } = await newsroom.payload.find({ collection: 'posts', draft: true })
    expect(docs).toHaveLength(2)
    for (const { id, _status } of docs) {
      expect(_status).toBe('draft')
      // Without its origin the request would be a stranger's.
      const send = async (data: object) =>
        await visitor.request.patch(`${site.url}/api/posts/${id}?draft=true`, {
          data,
          headers: { Origin: site.url },
        })
      expect((await send({ tags: ['頻寬'] })).status()).toBe(200)
      const answer = await send({ _status: 'published' })
      expect(answer.status()).toBe(403)
    }
  })

  it(
    'is published by an editor, one language after the other',
    async () => {
      await visitor.clearCookies()
      await logInByForm(page, site.url, editor)
      const publish = async (): Promise<void> => {
        await page.getByRole('button', { name: '立即發布' }).click()
        // Nobody undoes it: the page or the worker, whoever is first, fires it.
        await page.getByText(/^\d+ 秒後發布$/).waitFor()
        await page.getByText('狀態: 已發布').waitFor()
      }
      const undo = async (): Promise<void> => {
        await page.getByRole('button', { name: '立即發布' }).click()
        const button = page.locator('.publication-button').getByText('復原')
        await button.waitFor()
        // The other half of a double click undoes nothing.
        await page.waitForTimeout(1000)
        await button.click()
        await page.getByText('讀者還看不到。').waitFor()
        await page.getByRole('button', { name: '立即發布' }).waitFor()
      }
      await page.goto(`${site.url}/admin/collections/posts`)
      await page.getByRole('link', { name: chinese.headline, exact: true }).click()
      await body().getByText(chinese.last).waitFor()
      await undo()
      await publish()
      await page.getByRole('link', { name: english.headline, exact: true }).click()
      await body().getByText(english.last).waitFor()
      await publish()
    },
    longTest,
  )

  it(
    'is read in Chinese, in English, and in Chinese again',
    async () => {
      // A page that was shown before the purge would stay as it is while it is open.
      await untilDelivered(newsroom)
      const reader = await browser.visit()
      reader.setDefaultTimeout(patience)
      page = await reader.newPage()
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) foreign.push(request.url())
      })
      // The player is not reached from here; that it is asked for, and when, is what counts.
      await page.route(/youtube/, (route) => route.fulfill({ body: 'the player' }))
      const read = async (words: typeof chinese, alt: string, caption: string, title: string) => {
        await page.getByRole('heading', { name: words.headline, level: 1 }).waitFor()
        await page.getByRole('heading', { name: words.heading, level: 2 }).waitFor()
        await page.getByText(words.standfirst).first().waitFor()
        await page.getByText(words.first).waitFor()
        await page.getByText(words.last).waitFor()
        const picture = page.getByRole('img', { name: alt })
        await picture.scrollIntoViewIfNeeded()
        await picture.evaluate(async (img: HTMLImageElement) => await img.decode())
        const grid = page.getByRole('table', { name: caption })
        expect(await grid.getByRole('cell').allTextContents()).toEqual(['4.0 TB/s'])
        const film = page.locator('iframe')
        await film.scrollIntoViewIfNeeded()
        const asked = page.waitForRequest(/^https:\/\/www\.youtube-nocookie\.com\/embed\//)
        await film.contentFrame().getByRole('link', { name: title }).click()
        const player = (await asked).url()
        expect(foreign.splice(0)).toEqual([player])
        expect(player).toContain('/embed/dQw4w9WgXcQ?autoplay=1&start=90')
      }
      await page.goto(`${site.url}/zh-TW`)
      await page.getByRole('link', { name: chinese.headline }).first().click()
      await read(chinese, '一片晶圓', table, '頻寬如何量測')
      await page.getByRole('link', { name: 'Read this in English' }).click()
      await read(english, 'A wafer', 'Bandwidth of three chips', 'How bandwidth is measured')
      await page.getByRole('link', { name: '閱讀中文版' }).click()
      await read(chinese, '一片晶圓', table, '頻寬如何量測')
      await reader.close()
    },
    longTest,
  )

  it('has heard no complaint from the browser', () => {
    expect(browser.complaints).toEqual([])
  })
})
