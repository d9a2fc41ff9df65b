import fs from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { body } from '../../src/content/lexical/body.ts'
import { link } from '../../src/content/lexical/link.ts'
import type { Body, ParagraphNode } from '../../src/content/lexical/nodes.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import { createCounterpart } from '../../src/features/bilingual/createCounterpart.ts'
import { translateFile } from '../support/agencies/translateFile.ts'
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
const patience = 60_000

const lines = [
  [text('商務部在2023年10月17日公布新規則。')],
  [
    text('H20的'),
    text('頻寬', 1),
    text('為4 TB/s，見'),
    link('https://a.example/x', [text('規格')]),
  ],
  [text('輝達預計認列55億美元的費用。')],
]

const english: Readonly<Record<string, string>> = {
  '商務部在2023年10月17日公布新規則。':
    'The Commerce Department published the new rule on 17 October 2023.',
  H20的: 'The ',
  頻寬: 'bandwidth',
  '為4 TB/s，見': ' of the H20 is 4 TB/s, see the ',
  規格: 'specification',
  '輝達預計認列55億美元的費用。': 'NVIDIA expected a charge of 5.5 billion dollars.',
  '2023年的新規則': 'The new rule of 2023',
}

const translate = (words: string) => english[words] ?? words

describe('a story and its agency', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  let zh = 0
  let en = 0
  let editor: object
  let sent = ''

  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  const bring = async (xml: string) =>
    await page.getByLabel('XLIFF 檔').setInputFiles({
      name: 'story.zh-TW-en.xlf',
      mimeType: 'application/xliff+xml',
      buffer: Buffer.from(xml),
    })
  const bodyOf = async (id: number) =>
    (await newsroom.payload.findByID({ collection: 'posts', id, draft: true, depth: 0 }))
      .body as unknown as Body

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    const user = await createUser(payload, { name: '陳柏翰', role: 'editor' })
    const content = body(lines.map((one) => paragraph(one)))
    zh = (await createPost(payload, { title: '2023年的新規則', body: content })).id
    editor = { ...user, collection: 'users' }
    const req = { payload, user: editor, context: {} } as never
    const made = await createCounterpart(zh, req, { isLaidOut: true })
    if (!made.ok) throw new Error(made.problem.code)
    en = made.value.id
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
    'leave from the panel of the post, as a file',
    async () => {
      await page.goto(`${site.url}/admin/collections/posts/${zh}`)
      await page.getByRole('link', { name: '送翻譯社' }).click()
      await page.getByRole('heading', { name: '送翻譯社', level: 1 }).waitFor()
      const [file] = await Promise.all([page.waitForEvent('download'), press('下載檔案')])
      expect(file.suggestedFilename()).toMatch(/\.zh-TW-en\.xlf$/)
      sent = fs.readFileSync(await file.path(), 'utf8')
      expect(sent).toContain('<source>商務部在2023年10月17日公布新規則。</source>')
      expect(await findViolations(page)).toEqual([])
    },
    longTest,
  )

  it(
    'show what would change before anything does, and then take it',
    async () => {
      await bring(translateFile(sent, translate))
      await page.getByText('可採用 4 段，衝突 0 段').waitFor()
      await page.getByText('NVIDIA expected a charge').waitFor()
      expect(await findViolations(page)).toEqual([])
      expect(JSON.stringify(await bodyOf(en))).not.toContain('NVIDIA')
      await press('採用 4 段')
      await page.getByText('已將 4 段寫入').waitFor()
      const [, second] = (await bodyOf(en)).root.children as ParagraphNode[]
      expect(second?.children).toMatchObject([
        { text: 'The ' },
        { text: 'bandwidth', format: 1 },
        { text: ' of the H20 is 4 TB/s, see the ' },
        { type: 'link', fields: { url: 'https://a.example/x' } },
      ])
    },
    longTest,
  )

  it(
    'go together where several are chosen in the list, and come back together',
    async () => {
      const others = await Promise.all(
        ['第二則', '第三則'].map(
          async (title) => (await createPost(newsroom.payload, { title })).id,
        ),
      )
      const req = { payload: newsroom.payload, user: editor, context: {} } as never
      for (const id of others) await createCounterpart(id, req, { isLaidOut: true })
      await page.goto(`${site.url}/admin/collections/posts?where[language][equals]=zh-TW`)
      for (const title of ['第二則', '第三則']) {
        await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check()
      }
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('link', { name: '送翻譯社（2）' }).click()
      await page.getByText('第三則').waitFor()
      const [file] = await Promise.all([page.waitForEvent('download'), press('下載檔案')])
      expect(file.suggestedFilename()).toBe('2-stories.zh-TW-en.xlf')
      const xml = fs.readFileSync(await file.path(), 'utf8')
      await page.goto(`${site.url}/admin/collections/posts`)
      await page.getByRole('link', { name: '收回翻譯社譯文' }).click()
      await page.getByLabel('XLIFF 檔').waitFor()
      await bring(
        translateFile(xml, (words) => words.replace('第二則', 'Second').replace('第三則', 'Third')),
      )
      await press('採用 2 段')
      await page.getByText('已將 1 段寫入〈Third〉的草稿').waitFor()
      await page.getByText('已將 1 段寫入〈Second〉的草稿').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.goto(`${site.url}/admin/agency/${Array.from({ length: 51 }, () => zh).join(',')}`)
      await page.getByText('一次最多送 50 篇給翻譯社。').waitFor()
      await page.goto(`${site.url}/admin/agency/%25zz`)
      await page.getByText('找不到').first().waitFor()
      await page.goto(`${site.url}/admin/agency/${zh}`)
    },
    longTest,
  )

  it(
    'show both sides of what was changed here as well, and ask which counts',
    async () => {
      const content = structuredClone(await bodyOf(en))
      ;(content.root.children[2] as ParagraphNode).children = [text('Ours: $5.5bn.')]
      await newsroom.payload.update({
        collection: 'posts',
        id: en,
        draft: true,
        data: { body: content },
      })
      await bring(translateFile(sent, (words) => translate(words).replace('charge', 'loss')))
      await page.getByText('衝突 1 段').waitFor()
      const conflict = page.getByRole('group', { name: '以哪個版本為準？' })
      await conflict.getByText('Ours: $5.5bn.').waitFor()
      expect(await findViolations(page)).toEqual([])
      await conflict.getByRole('radio', { name: /檔案/ }).check()
      await press('採用 1 段')
      await page.getByText('已將 1 段寫入').waitFor()
      expect(JSON.stringify(await bodyOf(en))).toContain('NVIDIA expected a loss')
    },
    longTest,
  )

  it(
    'say with its line what is wrong with a file, and take nothing of it',
    async () => {
      const before = JSON.stringify(await bodyOf(en))
      const broken = translateFile(sent, translate).replace(
        /(<target>The .*?)<pc [^>]*type="link".*?<\/pc>/,
        '$1',
      )
      await bring(broken)
      await page.getByText(/第 \d+ 行：譯文缺少連結的標記/).waitFor()
      expect(await page.getByRole('button', { name: /^採用/ }).count()).toBe(0)
      expect(JSON.stringify(await bodyOf(en))).toBe(before)
      expect(browser.complaints.filter((one) => !one.includes('422'))).toEqual([])
    },
    longTest,
  )
})
