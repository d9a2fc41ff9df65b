import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'

import { importChipTable } from '../../src/features/chips/tables/importChipTable.ts'
import { readChipTable } from '../../src/features/chips/tables/readChipTable.ts'
import { epochMapping } from '../../src/features/chips/tables/tableMapping.ts'
import { importSite } from '../../src/features/hugo/importSite.ts'
import { readSite } from '../../src/features/hugo/site/readSite.ts'
import { poolOf } from '../../src/features/publication/poolOf.ts'
import type { Locale } from '../../src/kernel/locale.ts'
import { postPath } from '../../src/kernel/postPath.ts'
import { wakeChannel } from '../../src/kernel/wakeChannel.ts'
import type { Post } from '../../src/payload-types.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createUser } from '../support/factories/createUser.ts'
import { findSettledViolations } from '../support/findSettledViolations.ts'
import { findViolations } from '../support/findViolations.ts'
import { insertBlock } from '../support/insertBlock.ts'
import { logInByForm } from '../support/logInByForm.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { letPass } from '../support/publication/letPass.ts'
import { untilDelivered } from '../support/reading/untilDelivered.ts'

const longTest = 120_000
const zone = 'Asia/Taipei'
const day = 86_400
const fixtures = path.resolve(import.meta.dirname, '../fixtures/chips')
const maker = 'Meta MTIA 300'
const table = '資料中心的推論晶片'
const headline = { 'zh-TW': '推論晶片比的是頻寬', en: 'Inference is a race for bandwidth' }
const standfirst = {
  'zh-TW': '這款晶片的記憶體頻寬領先同級。',
  en: 'This chip has more memory bandwidth than its peers.',
}
const asOf = { 'zh-TW': /晶片資料以.+為準。/, en: /Chip data as of .+\./ }

/** A Hugo site with the article of the seed's comparison table. */
const writeSeedSite = (folder: string): string => {
  const site = path.join(folder, 'seed-site')
  const posts = path.join(site, 'content/posts')
  fs.mkdirSync(posts, { recursive: true })
  fs.writeFileSync(
    path.join(site, 'hugo.toml'),
    'baseURL = "https://seed.example/"\ntitle = "晶片報"\ndefaultContentLanguage = "zh-tw"\n',
  )
  const rows = fs.readFileSync(path.join(fixtures, 'seed-comparison-table.md'), 'utf8')
  const head = '---\ntitle: "H20出口管制"\ndate: 2025-04-21T09:00:00+08:00\ndraft: false\n---\n'
  fs.writeFileSync(
    path.join(posts, 'h20.md'),
    `${head}\n各款晶片的規格如下。\n\n## NVIDIA AI晶片系列比較表\n\n${rows}`,
  )
  return site
}

describe('facts of chips, from a data set to readers', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  const posts = new Map<Locale, Post>()

  const importTables = async (): Promise<void> => {
    const { payload } = newsroom
    const admin = await createUser(payload, { role: 'admin' })
    const file = path.join(fixtures, 'epoch_ml_hardware_2026-03.csv')
    const read = await readChipTable(fs.readFileSync(file), epochMapping, file)
    const { counts } = await importChipTable(payload, read, {
      mapping: epochMapping,
      user: { ...admin, collection: 'users' },
      where: file,
    })
    expect(counts).toMatchObject({ chips: 175, approved: 0 })
    const found = readSite(writeSeedSite(newsroom.dataFolder))
    if (!found.ok) throw new Error(found.problem.code)
    const seed = await importSite(found.value, payload, { dryRun: false })
    expect(seed.counts).toMatchObject({ files: 1, created: 1 })
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    await importTables()
    const { email } = await createUser(newsroom.payload, { name: '陳柏翰', role: 'editor' })
    site = await openSite(newsroom)
    browser = await openBrowser()
    const visitor = await browser.visit({ viewport: { width: 1280, height: 1000 } })
    visitor.setDefaultTimeout(30_000)
    page = await visitor.newPage()
    await logInByForm(page, site.url, email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  const go = async (address: string): Promise<void> => {
    await page.goto(`${site.url}/admin/${address}`)
  }
  const press = async (name: string | RegExp, within: Page | Locator = page): Promise<void> => {
    await within.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  const body = () => page.getByRole('textbox', { name: '內文', exact: true })
  const panel = () => page.getByRole('region', { name: '發布', exact: true })
  const openPost = async (language: Locale): Promise<void> => {
    await go(`collections/posts/${posts.get(language)?.id}`)
    await page.waitForSelector('form[data-form-ready="true"]')
  }
  const read = async (reader: Page, language: Locale): Promise<Locator> => {
    await reader.goto(site.url + postPath(language, posts.get(language)?.slug ?? ''))
    return reader.locator('figure.spec-table')
  }
  /** Their addresses are made when they are published. */
  const findPosts = async (): Promise<void> => {
    for (const language of ['zh-TW', 'en'] as const) {
      const { docs } = await newsroom.payload.find({
        collection: 'posts',
        draft: true,
        depth: 0,
        where: { title: { equals: headline[language] } },
      })
      posts.set(language, docs[0]!)
    }
  }
  const visitReader = async (): Promise<Page> => {
    await untilDelivered(newsroom)
    return await (await browser.visit()).newPage()
  }
  const tasks = async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'drift-tasks',
      sort: 'post',
      depth: 0,
    })
    return docs
  }

  it(
    'are approved and disputed in the queue by keyboard, as the data set was imported',
    async () => {
      await go('fact-proposals')
      await page.getByRole('article').first().getByText('推出日期').waitFor()
      expect(await findSettledViolations(page)).toEqual([])
      await page.getByRole('article').first().focus()
      const focused = page.locator(':focus')
      const approved: string[] = []
      /** Go on until the keyboard is on a proposal for this property. */
      const goTo = async (property: string): Promise<string> => {
        for (let tries = 0; tries < 10; tries += 1) {
          const heading = await focused.getByRole('heading').innerText()
          if (heading === `${maker} ${property}`)
            return await focused.getByRole('strong').first().innerText()
          await page.keyboard.press('PageDown')
        }
        throw new Error(`no proposal for ${property}`)
      }
      const decide = async (property: string, key: 'a' | 'd'): Promise<void> => {
        const value = await goTo(property)
        await page.keyboard.press(key)
        if (key === 'd') {
          await page.keyboard.type('規格書寫法不同')
          await page.keyboard.press('Tab')
          await page.keyboard.press('Enter')
        }
        await page.getByText(`已處理：${value}`).waitFor()
        approved.push(value)
      }
      await decide('推出日期', 'a')
      await decide('記憶體容量', 'd')
      await decide('記憶體頻寬', 'a')
      await decide('功耗（TDP）', 'a')
      expect(approved).toEqual(['2026-03-11', '216 GB', '6,100 GB/s', '800 W'])
      const moved = await goTo('代工廠')
      await page.keyboard.press('m')
      // It cannot be moved to where it is.
      await page.keyboard.insertText(maker)
      await page.getByText('沒有符合的晶片。').first().waitFor()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('Trillium')
      await page
        .getByRole('option', { name: /Trillium/ })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
      expect(await findSettledViolations(page)).toEqual([])
      await page.getByRole('button', { name: '改列為該晶片的提議' }).press('Enter')
      await page.getByText(`已處理：${moved}`).waitFor()
      const { docs } = await newsroom.payload.find({
        collection: 'chip-facts',
        where: { published: { equals: moved }, 'chip.name': { like: 'Trillium' } },
        depth: 0,
        locale: 'en',
      })
      expect(docs).toMatchObject([{ state: 'proposed' }])
      expect(await findSettledViolations(page)).toEqual([])
    },
    longTest,
  )

  it(
    'fill the columns of a spec table, chosen by typing',
    async () => {
      const { keyboard } = page
      const notice = (words: string) =>
        page.locator('.spec-grid__notice', { hasText: words }).waitFor()
      const cells = (row: number) =>
        page.getByRole('grid').getByRole('row').nth(row).getByRole('gridcell')
      const tools = page.getByRole('toolbar', { name: '表格工具' })
      await go('collections/spec-tables/create')
      await page.getByRole('textbox', { name: /標題.*繁體中文/ }).fill(table)
      await page.getByRole('textbox', { name: /標題.*English/ }).fill('Inference chips')
      await page.getByRole('columnheader', { name: /第 1 欄/ }).click()
      await keyboard.type('晶片')
      await keyboard.press('Enter')
      for (const [column, typed, name] of [
        [2, '記憶體頻', '記憶體頻寬'],
        [3, 'tdp', '功耗（TDP）'],
      ] as const) {
        await page.getByRole('columnheader', { name: new RegExp(`第 ${column} 欄`) }).click()
        await tools.getByRole('button', { name: '規格項目…' }).click()
        await keyboard.type(typed)
        await keyboard.press('Enter')
        await notice(`第 ${column} 欄顯示：${name}。`)
      }
      await cells(1).first().click()
      await keyboard.type('MTIA 300')
      await keyboard.press('Enter')
      await cells(1).first().click()
      await keyboard.press('Home')
      await keyboard.type('MTIA 300')
      await page.getByRole('option', { name: maker }).waitFor()
      await keyboard.press('Enter')
      await notice(`第 1 列已指向 ${maker}`)
      await page.getByRole('grid').getByText('6,100 GB/s').waitFor()
      for (const left of [2, 1]) {
        await cells(2).first().click()
        await page.getByRole('grid').locator('textarea:focus').waitFor()
        await tools.getByRole('button', { name: '刪除列', exact: true }).click()
        await page
          .getByRole('grid')
          .getByRole('row')
          .nth(left + 1)
          .waitFor({ state: 'detached' })
      }
      await tools.getByRole('button', { name: '英文', exact: true }).click()
      await page.getByRole('columnheader', { name: /晶片/ }).last().click()
      await keyboard.type('Chip')
      await keyboard.press('Enter')
      await page.getByRole('button', { name: '儲存', exact: true }).click()
      await page.waitForURL(/spec-tables\/\d+/)
      await page.locator('[role="grid"]:not([aria-busy])').waitFor()
      // What tells of the save fades in, too pale for axe until it has.
      await page.reload()
      await page.getByRole('grid').getByText('6,100 GB/s').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await findSettledViolations(page)).toEqual([])
    },
    longTest,
  )

  it(
    'stand in an article with a chart, written in Chinese and then in English',
    async () => {
      await go('')
      await page.getByRole('link', { name: '撰寫中文稿' }).first().click()
      await page.getByRole('heading', { name: '未命名', level: 1 }).waitFor()
      await page.getByRole('textbox', { name: '標題' }).fill(headline['zh-TW'])
      await page.getByRole('textbox', { name: '前言' }).fill(standfirst['zh-TW'])
      await body().click()
      await insertBlock(page, '規格表')
      await page.getByRole('button', { name: '選擇規格表' }).click()
      await page.getByRole('dialog').getByRole('button', { name: table }).click()
      await body().getByRole('table', { name: table }).getByText('6,100 GB/s').waitFor()
      await body().getByRole('paragraph').last().click()
      await insertBlock(page, '晶片圖表')
      await body().getByLabel('圖表內容').selectOption('memory-bandwidth')
      const added = page.getByRole('combobox', { name: '加入晶片' })
      await added.fill('mtia 300')
      await page.getByRole('option', { name: maker }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.relationship--multi-value-label__text', { hasText: maker }).waitFor()
      await added.fill('Zebra X9')
      await page.getByRole('option', { name: '新增晶片「Zebra X9」' }).waitFor()
      await page.keyboard.press('Enter')
      const made = page.getByRole('dialog').last()
      await made.getByRole('textbox', { name: /廠商/ }).fill('Zebra')
      await made.getByRole('button', { name: '儲存' }).first().press('Enter')
      await made.waitFor({ state: 'hidden' })
      await page.locator('.chip-choice__input:focus').waitFor()
      await page.locator('[data-draft-state="saved"]').waitFor()
      expect(await findSettledViolations(page)).toEqual([])

      await page.getByRole('button', { name: '撰寫英文版' }).click()
      const pane = page.getByRole('region', { name: '英文', exact: true })
      await pane.getByRole('textbox', { name: '標題' }).fill(headline.en)
      await pane.getByRole('textbox', { name: '前言' }).fill(standfirst.en)
      await pane.getByRole('table', { name: 'Inference chips' }).getByText('6,100 GB/s').waitFor()
      await pane.locator('[data-draft-state="saved"]').waitFor()
      await findPosts()
    },
    longTest,
  )

  it(
    'are read in both languages once their minute has come',
    async () => {
      const at = Temporal.Now.zonedDateTimeISO(zone).add({ hours: 20 })
      for (const language of ['zh-TW', 'en'] as const) {
        await openPost(language)
        await panel().getByRole('button', { name: '排程……', exact: true }).click()
        await panel().getByLabel('日期').fill(at.toPlainDate().toString())
        const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
        await panel().getByLabel('時間').fill(time)
        await panel().getByRole('button', { name: '排定發布' }).click()
        await panel().getByText('由陳柏翰排定').waitFor()
      }
      await letPass(newsroom.payload, day)
      const pool = poolOf(newsroom.payload)
      await pool.query(`notify ${wakeChannel}`)
      const unseen = 'select 1 from schedules where seen_at is null'
      while ((await pool.query(unseen)).rows.length > 0) await wait(200)
      await findPosts()
      const reader = await visitReader()
      for (const language of ['zh-TW', 'en'] as const) {
        const shown = await read(reader, language)
        expect(await shown.getByRole('cell').allInnerTexts()).toEqual([
          expect.stringContaining('6,100 GB/s'),
          expect.stringContaining('800 W'),
        ])
        expect(await shown.locator('.spec-table__moment').innerText()).toMatch(asOf[language])
        expect(await shown.locator('.spec-table__changes').count()).toBe(0)
        const points = reader.locator('figure.chart').getByRole('link', { name: /MTIA 300/ })
        expect(await points.count()).toBeGreaterThan(0)
        expect(await findViolations(reader)).toEqual([])
      }
    },
    longTest,
  )

  it(
    'are corrected on the screen of the chip, and the desk is told of each article once',
    async () => {
      const { docs } = await newsroom.payload.find({
        collection: 'chips',
        where: { slug: { equals: 'meta-mtia-300' } },
        depth: 0,
      })
      await go(`collections/chips/${docs[0]?.id}?locale=zh-TW`)
      await press(/更正/, page.locator('.facts__row', { hasText: '6,100 GB/s' }))
      await page.keyboard.type('6,000 GB/s')
      const source = 'Machine Learning Hardware'
      await page.locator('.fact-form .rs__input').focus()
      await page.keyboard.type(source)
      await page.getByRole('option', { name: source }).first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByLabel('原因').fill('資料集後來更正')
      expect(await findSettledViolations(page)).toEqual([])
      await press('新增並核准')
      await page.getByText('已完成：6,000 GB/s').waitFor()

      await go('collections/drift-tasks')
      await page.getByRole('link', { name: headline['zh-TW'] }).waitFor()
      await page.getByRole('link', { name: headline.en }).waitFor()
      expect(await page.locator('table tbody tr').count()).toBe(2)
      expect(await findSettledViolations(page)).toEqual([])
      expect(await tasks()).toMatchObject(
        (['zh-TW', 'en'] as const).map((language) => ({
          language,
          post: posts.get(language)?.id,
          state: 'open',
          findings: [{ kind: 'pinned', before: '6,100 GB/s', after: '6,000 GB/s' }],
        })),
      )
    },
    longTest,
  )

  it(
    'stay for readers what they were, who read in both languages what has changed since',
    async () => {
      const reader = await visitReader()
      for (const [language, changed, change] of [
        ['zh-TW', '此後有變動的資料：1 項', '記憶體頻寬：6,100 GB/s → 6,000 GB/s'],
        ['en', 'Changed since then: 1', 'Memory bandwidth: 6,100 GB/s → 6,000 GB/s'],
      ] as const) {
        const shown = await read(reader, language)
        expect(await shown.getByRole('cell').first().innerText()).toContain('6,100 GB/s')
        expect(await shown.locator('.spec-table__moment').innerText()).toMatch(asOf[language])
        await shown.getByText(changed).click()
        await shown.getByText(change).waitFor()
        expect(await findViolations(reader)).toEqual([])
      }
    },
    longTest,
  )

  it(
    'are read anew when the editor has decided so and published the article again',
    async () => {
      await go('collections/drift-tasks')
      await page.getByRole('link', { name: headline['zh-TW'] }).click()
      await page.getByText('文章所載').waitFor()
      expect(await findSettledViolations(page)).toEqual([])
      await press('更新文章')
      await page.getByText('下次發布時更新').waitFor()
      const before = await visitReader()
      const unchanged = await read(before, 'zh-TW')
      expect(await unchanged.getByRole('cell').first().innerText()).toContain('6,100 GB/s')

      await page.getByRole('link', { name: '開啟文章' }).click()
      await page.waitForSelector('form[data-form-ready="true"]')
      await page.getByRole('button', { name: '發布修改' }).click()
      while ((await tasks()).every(({ state }) => state !== 'updated')) await wait(200)
      const reader = await visitReader()
      const chinese = await read(reader, 'zh-TW')
      expect(await chinese.getByRole('cell').first().innerText()).toContain('6,000 GB/s')
      expect(await chinese.locator('.spec-table__changes').count()).toBe(0)
      const english = await read(reader, 'en')
      expect(await english.getByRole('cell').first().innerText()).toContain('6,100 GB/s')
      expect(await tasks()).toMatchObject([{ state: 'updated' }, { state: 'open' }])
    },
    longTest,
  )

  it('has heard no complaint from the browser', () => {
    expect(browser.complaints).toEqual([])
  })
})
