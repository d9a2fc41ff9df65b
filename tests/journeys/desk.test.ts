import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import type { Body } from '../../src/content/lexical/nodes.ts'
import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { plainText } from '../../src/content/lexical/plainText.ts'
import { importSite } from '../../src/features/hugo/importSite.ts'
import { readSite } from '../../src/features/hugo/site/readSite.ts'
import { text } from '../../src/content/lexical/text.ts'
import { poolOf } from '../../src/features/publication/poolOf.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import { logInByForm } from '../support/logInByForm.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import type { TranslationReceiver } from '../support/translationReceiver.ts'
import { openTranslationReceiver, receiverVariables } from '../support/translationReceiver.ts'
import { until } from '../support/until.ts'

const longTest = 300_000

/** How long two people write at once; `WAFERDESK_TYPING=60` for the minute that was promised. */
const typing = Number(process.env['WAFERDESK_TYPING'] ?? 20) * 1000
const patience = 60_000

// The article that the newsroom was made for, where it is at hand.
const seed = path.resolve('../shared/seeds/hugo-site')
const folder = fs.existsSync(seed) ? seed : path.resolve('tests/fixtures/hugo/night-train')

/** How many paragraphs of the article are translated. */
const taken = 5

describe('a desk of two languages with an imported article', () => {
  let receiver: TranslationReceiver
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  let zh = 0

  const pane = (name: '中文' | '英文', on = page): Locator =>
    on.getByRole('region', { name, exact: true })
  const article = (name: '中文' | '英文', on = page): Locator =>
    pane(name, on).getByRole('textbox', { name: '內文', exact: true })
  const tray = () => page.getByRole('region', { name: '所選段落' })
  const openAs = async (name: string, role: 'editor' | 'writer'): Promise<Page> => {
    const { email } = await createUser(newsroom.payload, { name, role })
    const visitor = await browser.visit({ viewport: { width: 1440, height: 900 } })
    visitor.setDefaultTimeout(patience)
    const own = await visitor.newPage()
    await logInByForm(own, site.url, email)
    return own
  }
  /** Payload's own question about the form may add a second hold of the same person. */
  const holdersOf = async (post: number): Promise<unknown[]> => {
    const { rows } = await poolOf(newsroom.payload).query(
      'select id from payload_locked_documents_rels where posts_id = $1',
      [post],
    )
    return rows
  }
  const writeChinese = async (own: Page, words: string): Promise<void> => {
    await article('中文', own).getByRole('paragraph').last().click()
    await own.keyboard.press('End')
    await own.keyboard.type(words)
    await pane('中文', own).locator('[data-draft-state="saved"]').waitFor()
  }
  const untranslated = async (): Promise<number> =>
    Number((await page.getByText(/^尚未翻譯：\d+$/).innerText()).replace(/\D/g, ''))

  beforeAll(async () => {
    receiver = await openTranslationReceiver()
    receiver.answer = (_question, count) => ({
      text: `This is paragraph ${count} of the English version, as a machine would have it.`,
      pieces: 3,
      pause: 20,
    })
    Object.assign(process.env, receiverVariables(receiver))
    newsroom = await createNewsroom()
    const found = readSite(folder)
    if (!found.ok) throw new Error(found.problem.code)
    await importSite(found.value, newsroom.payload, { dryRun: false })
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { language: { equals: 'zh-TW' }, _status: { equals: 'published' } },
      sort: '-publishedAt',
      depth: 0,
      limit: 100,
    })
    const alone = await Promise.all(
      docs.map(async ({ id, translationKey }) => {
        const { totalDocs } = await newsroom.payload.count({
          collection: 'posts',
          where: { translationKey: { equals: translationKey } },
        })
        return totalDocs === 1 ? [id] : []
      }),
    )
    zh = alone.flat()[0]!
    site = await openSite(newsroom)
    browser = await openBrowser()
    page = await openAs('陳柏翰', 'editor')
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
    await receiver?.close()
  })

  it(
    'begins the English version, and takes over what a machine proposes, one after the other',
    async () => {
      await page.goto(`${site.url}/admin/collections/posts/${zh}`)
      await page.getByRole('button', { name: '撰寫英文版' }).click()
      await article('英文').waitFor()
      await page.getByText(/^尚未翻譯：\d+$/).waitFor()
      // The table of chips comes along, and says what it lacks.
      await pane('英文')
        .getByText(/^\d+ 格缺英文$/)
        .first()
        .waitFor()
      expect(await pane('中文').getByText(/格缺/).count()).toBe(0)
      const all = await untranslated()
      for (let at = 0; at < taken; at += 1) {
        await page.keyboard.press('F8')
        await tray().getByRole('button', { name: '提議譯文' }).click()
        // The memory may offer something of its own beside it.
        const proposals = tray().getByRole('list', { name: '譯文提議' })
        await proposals.getByRole('button', { name: '採用' }).click()
        await page.getByText(`尚未翻譯：${all - at - 1}`, { exact: true }).waitFor()
      }
      await page.getByText(/^待更新：/).waitFor({ state: 'detached' })
    },
    longTest,
  )

  it(
    'edits what it took, and agrees to it',
    async () => {
      const last = article('英文').getByText(`This is paragraph ${taken} of`)
      await last.click()
      await page.keyboard.press('End')
      // At once: a draft that is saved in the middle of it would be shown first.
      await page.keyboard.insertText(' The desk has added this.')
      await page.getByText('待更新：1').waitFor()
      await page.keyboard.press('F8')
      expect(await tray().getByRole('insertion').allTextContents()).toEqual([
        'The desk has added this.',
      ])
      await tray().getByRole('button', { name: '仍然正確' }).click()
      await page.getByText(/^待更新：/).waitFor({ state: 'detached' })
    },
    longTest,
  )

  it(
    'is led by F8 to exactly the two places that have changed in Chinese',
    async () => {
      const title = pane('中文').getByRole('textbox', { name: '標題' })
      await title.fill(`${await title.inputValue()}（更新）`)
      await page
        .getByRole('button', { name: /\d\. 相符/ })
        .nth(taken - 1)
        .press('Enter')
      await tray().getByText('The desk has added this.').waitFor()
      const own = await tray().locator('.both-tray__side').first().locator('p').innerText()
      await article('中文').getByText(own.slice(0, 20)).first().click()
      await page.keyboard.press('End')
      await page.keyboard.type('這是關鍵。')
      await page.getByText('待更新：2').waitFor()
      const found: string[] = []
      for (const _ of [1, 2]) {
        await page.keyboard.press('F8')
        await tray().getByText('中文已修改').waitFor()
        found.push(...(await tray().getByRole('insertion').allTextContents()))
      }
      expect(found.toSorted()).toEqual(['這是關鍵。', '（更新）'].toSorted())
    },
    longTest,
  )

  it(
    'publishes both, and finds both on the board',
    async () => {
      for (const name of ['中文', '英文'] as const) {
        await pane(name)
          .getByRole('button', { name: /立即發布|發布修改/ })
          .click()
        await pane(name)
          .getByText(/^\d+ 秒後發布$/)
          .waitFor()
        await pane(name)
          .getByText(/^\d+ 秒後發布$/)
          .waitFor({ state: 'detached' })
        await pane(name).getByText('狀態: 已發布').waitFor()
      }
      await page.goto(`${site.url}/admin/board`)
      const row = page
        .getByRole('list', { name: '報導' })
        .locator(':scope > li')
        .filter({ hasText: '（更新）' })
      await row.getByText('待更新：2').waitFor()
      expect(await row.getByText('已發布').count()).toBe(2)
    },
    longTest,
  )

  it(
    'writes both languages at once, each by somebody else, and keeps every character',
    async () => {
      const [first, second] = [page, await openAs('林亦晴', 'editor')]
      await Promise.all([first, second].map((one) => one.goto(`${site.url}/admin/both/${zh}`)))
      const sides = [
        { own: first, name: '中文', word: '晶片與許可，' },
        { own: second, name: '英文', word: 'chips and licences, ' },
      ] as const
      // Whoever opens a side that somebody is writing in is told so, and asked.
      for (const own of [first, second]) {
        for (const name of ['中文', '英文'] as const) await article(name, own).waitFor()
      }
      const typed = await Promise.all(
        sides.map(async ({ own, name, word }) => {
          await article(name, own).getByRole('paragraph').last().click()
          await own.keyboard.press('End')
          await own.keyboard.press('Enter')
          let all = ''
          const end = Date.now() + typing
          while (Date.now() < end) {
            await own.keyboard.type(word, { delay: 30 })
            all += word
          }
          await pane(name, own).locator('[data-draft-state="saved"]').waitFor()
          return all.trim()
        }),
      )
      const { docs } = await newsroom.payload.find({
        collection: 'posts',
        where: { or: [{ id: { equals: zh } }, { language: { equals: 'en' } }] },
        draft: true,
        depth: 0,
        sort: '-updatedAt',
        limit: 2,
      })
      const stored = docs.map((post) => plainText(post.body as unknown as Body)).join('\n')
      for (const all of typed) expect(stored).toContain(all)
      await second.close()
    },
    longTest,
  )

  it(
    'tells whoever comes second to a side who holds it; who takes it over is recorded',
    async () => {
      const { id } = await createPost(newsroom.payload, {
        title: '兩個人都想改的稿子',
        body: body([paragraph([text('第一段。')])]),
      })
      await page.goto(`${site.url}/admin/both/${id}`)
      await writeChinese(page, '他先寫了。')
      await until('somebody holds it', async () => (await holdersOf(id)).length > 0)
      const second = await openAs('王小明', 'editor')
      await second.goto(`${site.url}/admin/both/${id}`)
      const dialog = second.getByRole('dialog', { name: '文件已鎖定' })
      await dialog.getByText('陳柏翰').waitFor()
      await dialog.getByText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/).waitFor()
      await second.getByRole('button', { name: '接手編輯' }).click()
      await writeChinese(second, '她接著寫。')
      const { rows } = await poolOf(newsroom.payload).query(
        `select actor_name, post::int, "from" from audit_log where event = 'post.taken-over'`,
      )
      expect(rows).toEqual([{ actor_name: '王小明', post: id, from: '陳柏翰' }])
      await second.close()
    },
    longTest,
  )

  it(
    'lets go of a story when its window is closed',
    async () => {
      const third = await openAs('何家怡', 'editor')
      await third.goto(`${site.url}/admin/both/${zh}`)
      await writeChinese(third, '最後一句。')
      await until('somebody holds the story', async () => (await holdersOf(zh)).length > 0)
      await third.goto('about:blank')
      await until('nobody holds the story', async () => (await holdersOf(zh)).length === 0)
      await third.close()
    },
    longTest,
  )

  it('has heard no complaint from the browser', () => {
    expect(browser.complaints).toEqual([])
  })
})
