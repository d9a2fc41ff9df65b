import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'

import { block } from '../../src/content/lexical/block.ts'
import { body } from '../../src/content/lexical/body.ts'
import type { SpecGrid } from '../../src/features/chips/specGrid.ts'
import type { Locale } from '../../src/kernel/locale.ts'
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

describe('a spec table written by keyboard', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let visitor: BrowserContext
  let page: Page
  let chip = 0
  let table = 0

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { email } = await createUser(newsroom.payload)
    const saved = await newsroom.payload.create({
      collection: 'chips',
      data: { name: 'H20', vendor: 'NVIDIA', slug: 'h20' },
    })
    chip = saved.id
    site = await openSite(newsroom)
    browser = await openBrowser()
    visitor = await browser.visit()
    visitor.setDefaultTimeout(30_000)
    page = await visitor.newPage()
    await logInByForm(page, site.url, email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  const press = (keys: string) => page.keyboard.press(keys)
  const type = (words: string) => page.keyboard.type(words)
  const notice = (words: string) => page.locator('.spec-grid__notice', { hasText: words }).waitFor()
  const cellAt = (row: number, column: number) =>
    page.getByRole('grid').getByRole('row').nth(row).getByRole('gridcell').nth(column)

  const paste = async (flavours: Readonly<Record<string, string>>): Promise<void> => {
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer()
      for (const [flavour, content] of Object.entries(given)) {
        clipboardData.setData(flavour, content)
      }
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, flavours)
  }

  const openNew = async (title: string): Promise<void> => {
    await page.goto(`${site.url}/admin/collections/spec-tables/create`)
    await page.getByRole('textbox', { name: /標題.*繁體中文/ }).fill(title)
    await page.getByRole('textbox', { name: /標題.*English/ }).fill(`${title} (en)`)
    await page.getByRole('columnheader', { name: /第 1 欄/ }).click()
  }

  const storedAt = async (id: number): Promise<string | undefined> => {
    const where = { id: { equals: id } }
    const { docs } = await newsroom.payload.find({ collection: 'spec-tables', where })
    return docs[0]?.updatedAt
  }
  const idOnPage = () => Number(/spec-tables\/(\d+)/.exec(page.url())?.[1] ?? 0)

  /** Save, and wait for the database: the notice of the save before may still be on the screen. */
  const save = async (): Promise<number> => {
    const before = await storedAt(idOnPage())
    await page.getByRole('button', { name: '儲存', exact: true }).click()
    await page.waitForURL(/spec-tables\/\d+/)
    for (let tries = 0; tries < 100 && (await storedAt(idOnPage())) === before; tries += 1) {
      await page.waitForTimeout(100)
    }
    expect(await storedAt(idOnPage())).not.toBe(before)
    // Until the panel has the answer nothing can be written.
    await page.locator('[role="grid"]:not([aria-busy])').waitFor()
    return idOnPage()
  }

  /** The choice of languages outlives a page. */
  const show = async (languages: '中文' | '英文'): Promise<void> => {
    const toolbar = page.getByRole('toolbar', { name: '表格工具' })
    const button = toolbar.getByRole('button', { name: languages, exact: true })
    await button.click()
    await toolbar.getByRole('button', { name: languages, exact: true, pressed: true }).waitFor()
  }

  /** What is stored, as a person reads it: the labels, then the rows. */
  const read = async (id: number, language: Locale): Promise<string[][]> => {
    const found = await newsroom.payload.findByID({ collection: 'spec-tables', id })
    const grid = found.grid as unknown as SpecGrid
    return [
      grid.columns.map(({ label }) => label[language] ?? ''),
      ...grid.rows.map(({ cells }) =>
        grid.columns.map((column) => cells[column.id]?.text[language] ?? ''),
      ),
    ]
  }

  const textsIn = async (language: Locale): Promise<string[][]> => {
    await page.goto(`${site.url}/${language}/posts/bandwidth`)
    const rows = await page.getByRole('table').getByRole('row').allInnerTexts()
    return rows.map((row) => row.split(/\s*\t\s*/))
  }

  it(
    'takes words, rows and columns, and forgets what is undone',
    async () => {
      await openNew('頻寬比較')
      for (const words of ['晶片', '頻寬']) {
        await type(words)
        await press('Tab')
      }
      await type('互連')
      // The last label leads into the first row.
      for (const words of ['H20', '4.0 TB/s', '900 GB/s', 'H100', '3.35 TB/s', '900 GB/s']) {
        await press('Tab')
        await type(words)
      }
      await press('Enter')
      // The third row is empty: away with it.
      await press('Alt+Delete')
      await notice('已刪除 1 列')
      await press('Alt+ArrowUp')
      await notice('已移到第 1 列')
      await press('Alt+Shift+Enter')
      await notice('已插入第')
      await press('Alt+Shift+Delete')
      await notice('已刪除 1 欄')
      await cellAt(1, 2).click()
      await press('Alt+ArrowLeft')
      await notice('已移到第 2 欄')
      await press('Control+z')
      await notice('已復原')
      table = await save()
      expect(await read(table, 'zh-TW')).toEqual([
        ['晶片', '頻寬', '互連'],
        ['H100', '3.35 TB/s', '900 GB/s'],
        ['H20', '4.0 TB/s', '900 GB/s'],
      ])
    },
    longTest,
  )

  it(
    'points a row at a chip',
    async () => {
      await cellAt(2, 0).click()
      await press('Home')
      await type('H20')
      await page.getByRole('option', { name: 'H20' }).waitFor()
      await press('Enter')
      await notice('第 2 列已指向 H20')
      await save()
      const found = await newsroom.payload.findByID({ collection: 'spec-tables', id: table })
      const grid = found.grid as unknown as SpecGrid
      expect(grid.rows.map((row) => row.chip ?? null)).toEqual([null, chip])
    },
    longTest,
  )

  it(
    'is written in English beside the Chinese, its figures by one button',
    async () => {
      await show('英文')
      await page.getByRole('columnheader', { name: /晶片/ }).last().click()
      await type('Chip')
      await press('Tab')
      await type('Bandwidth')
      await press('Tab')
      await type('Interconnect')
      await press('Enter')
      await page.getByRole('button', { name: /複製其中/ }).click()
      await notice('兩種語言寫法相同')
      await save()
      expect(await read(table, 'en')).toEqual([
        ['Chip', 'Bandwidth', 'Interconnect'],
        ['H100', '3.35 TB/s', '900 GB/s'],
        ['H20', '4.0 TB/s', '900 GB/s'],
      ])
      expect((await read(table, 'zh-TW'))[0]).toEqual(['晶片', '頻寬', '互連'])
    },
    longTest,
  )

  it(
    'keeps the language that somebody chooses before the choice of last time has arrived',
    async () => {
      const address = /payload-preferences\/waferdesk-spec-grid/
      const gate = new AbortController()
      await page.route(address, async (route) => {
        if (route.request().method() !== 'GET') return await route.continue()
        if (!gate.signal.aborted) await once(gate.signal, 'abort')
        await route.fulfill({ json: { value: { shown: 'en' } } })
      })
      await page.reload()
      await show('中文')
      const arrived = page.waitForResponse(
        (response) => address.test(response.url()) && response.request().method() === 'GET',
      )
      gate.abort()
      await (await arrived).finished()
      await page.waitForTimeout(500)
      await page.unroute(address)
      const button = page.getByRole('button', { name: '中文', exact: true, pressed: true })
      expect(await button.count()).toBe(1)
    },
    longTest,
  )

  it(
    'takes rows from a spreadsheet and from a web page, and shows all after a reload',
    async () => {
      await page.reload()
      await show('中文')
      await cellAt(2, 0).click()
      await press('Alt+Enter')
      await paste({ 'text/plain': 'B200\t8.0 TB/s\t1.8 TB/s\n' })
      await notice('已貼上 1 × 3 格')
      await press('Alt+Enter')
      const html = '<table><tr><td>L20</td><td>864 GB/s</td><td>無</td></tr></table>'
      await paste({ 'text/html': html, 'text/plain': 'L20 864 GB/s 無' })
      await notice('已貼上 1 × 3 格')
      await save()
      await page.reload()
      await page.getByRole('grid').getByText('864 GB/s').waitFor()
      expect(await read(table, 'zh-TW')).toEqual([
        ['晶片', '頻寬', '互連'],
        ['H100', '3.35 TB/s', '900 GB/s'],
        ['H20', '4.0 TB/s', '900 GB/s'],
        ['B200', '8.0 TB/s', '1.8 TB/s'],
        ['L20', '864 GB/s', '無'],
      ])
    },
    longTest,
  )

  it(
    'squares ragged rows and says so, and makes the head of a Markdown table its labels',
    async () => {
      await openNew('貼上的表')
      await press('ArrowDown')
      await paste({ 'text/plain': '| 晶片 | 頻寬 |\n| --- | ---: |\n| L4 | 300 GB/s |\n' })
      await notice('第一列已設為欄名')
      await cellAt(1, 0).click()
      await press('Alt+Enter')
      await paste({ 'text/plain': 'A100\t2,039 GB/s\nA800\n' })
      await notice('有 1 列比其他列短，已補上空白格')
      const id = await save()
      const stored = await read(id, 'zh-TW')
      expect(stored.map((row) => row.slice(0, 2)).filter((row) => row.join('') !== '')).toEqual([
        ['晶片', '頻寬'],
        ['L4', '300 GB/s'],
        ['A100', '2,039 GB/s'],
        ['A800', ''],
      ])
    },
    longTest,
  )

  it.each(['zh-TW', 'en'])('has nothing for axe to find in its editor in %s', async (language) => {
    await visitor.addCookies([{ name: 'payload-lng', value: language, url: site.url }])
    await page.goto(`${site.url}/admin/collections/spec-tables/${table}`)
    await cellAt(1, 0).click()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    expect(await findViolations(page)).toEqual([])
  })

  it(
    'is read in the article that embeds it, in both languages',
    async () => {
      const embedded = body([block({ id: 'grid', blockType: 'spec-table', table })]) as never
      const story = { body: embedded, slug: 'bandwidth', _status: 'published' } as const
      const saved = await createPost(newsroom.payload, { ...story, title: '頻寬' })
      await createPost(newsroom.payload, {
        ...story,
        title: 'Bandwidth',
        language: 'en',
        translationKey: saved.translationKey,
      })
      const chinese = await textsIn('zh-TW')
      expect(chinese[0]).toEqual(['晶片', '頻寬', '互連'])
      expect(chinese[2]).toEqual(['H20', '4.0 TB/s', '900 GB/s'])
      expect(chinese[4]).toEqual(['L20', '864 GB/s', '無'])
      const english = await textsIn('en')
      expect(english[0]).toEqual(['Chip', 'Bandwidth', 'Interconnect'])
      expect(english[2]).toEqual(['H20', '4.0 TB/s', '900 GB/s'])
    },
    longTest,
  )

  it('has heard no complaint from the browser', () => {
    expect(browser.complaints).toEqual([])
  })
})
