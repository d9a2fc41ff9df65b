import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import { body } from '../../src/content/lexical/body.ts'
import { heading } from '../../src/content/lexical/heading.ts'
import type { FlowNode } from '../../src/content/lexical/nodes.ts'
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
const patience = 60_000

const chinese = [
  '商務部在2023年10月17日公布新規則。',
  'H20的總處理效能是2,368，低於4,800的門檻。',
  '記憶體頻寬為4 TB/s，當時的規則沒有提到。',
  '輝達預計認列55億美元的費用。',
]
const english = [
  'The Commerce Department published the new rule on 17 October 2023.',
  'The H20 has a total processing performance of 2,368, below the threshold of 4,800.',
  'Its memory bandwidth is 4 TB/s, which the rule did not mention at the time.',
  'NVIDIA expected a charge of 5.5 billion dollars.',
]

const spoken = {
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: 'b'.repeat(24),
    blockType: 'quotation',
    quote: '供貨沒有中斷。',
    speaker: '王小明',
  },
} as unknown as FlowNode

const written = (lines: string[]) => body(lines.map((one) => paragraph([text(one)])))

describe('both languages side by side', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  let zh = 0
  let en = 0

  const pane = (name: '中文' | '英文'): Locator => page.getByRole('region', { name, exact: true })
  const article = (name: '中文' | '英文'): Locator =>
    pane(name).getByRole('textbox', { name: '內文', exact: true })
  const line = (name: '中文' | '英文', words: string) => article(name).getByText(words)
  const mark = (words: string) => page.getByRole('button', { name: words })
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  const tray = () => page.getByRole('region', { name: '所選段落' })
  const typeAtEnd = async (place: Locator, words: string): Promise<void> => {
    await place.click()
    await page.keyboard.press('End')
    await page.keyboard.type(words)
  }
  const textOf = async (id: number) =>
    JSON.stringify(
      (await newsroom.payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })).body,
    )

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    const { email } = await createUser(payload, { name: '陳柏翰', role: 'editor' })
    const story = { translationKey: 'rule-2023' }
    zh = (
      await createPost(payload, {
        ...story,
        title: '2023年的新規則',
        tags: ['晶片'],
        body: written(chinese),
      })
    ).id
    en = (
      await createPost(payload, {
        ...story,
        language: 'en',
        title: 'The new rule of 2023',
        body: written(english),
      })
    ).id
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
    'stand side by side from the panel of a post, their paragraphs joined by likelihood',
    async () => {
      await page.goto(`${site.url}/admin/collections/posts/${zh}`)
      await page.getByRole('link', { name: '雙語並排' }).click()
      await line('中文', chinese[3]!).waitFor()
      await line('英文', english[3]!).waitFor()
      await page.getByText('待確認：5').waitFor()
      await press('全部確認（5）')
      await page.getByText('待確認：5').waitFor({ state: 'detached' })
      await mark(`相符 ${chinese[1]}`).waitFor()
    },
    longTest,
  )

  it(
    'show in what they are filed differently, and file one like the other when told to',
    async () => {
      await press('文章資料不同（1）')
      const row = page.getByRole('row', { name: '標籤' })
      expect(await row.getByRole('cell').nth(0).innerText()).toBe('晶片')
      expect(await row.getByRole('cell').nth(1).innerText()).toBe('無')
      expect(await findViolations(page)).toEqual([])
      await row.getByRole('button', { name: '英文改成與中文相同' }).click()
      await row.waitFor({ state: 'detached' })
      const { tags } = await newsroom.payload.findByID({
        collection: 'posts',
        id: en,
        draft: true,
        depth: 0,
      })
      expect(tags).toEqual(['晶片'])
    },
    longTest,
  )

  it(
    'tell which translations two changes have left behind, and lead there by F8',
    async () => {
      const before = await textOf(en)
      await typeAtEnd(line('中文', chinese[1]!), '這是關鍵。')
      await typeAtEnd(line('中文', chinese[3]!), '市場沒有料到。')
      await page.getByText('待更新：2').waitFor()
      await page.keyboard.press('F8')
      await tray().getByText('中文已修改').waitFor()
      expect(await tray().getByRole('insertion').allTextContents()).toEqual(['這是關鍵。'])
      await tray().getByText(english[1]!).waitFor()
      await page.keyboard.press('F8')
      await tray().getByText(english[3]!).waitFor()
      expect(await tray().getByRole('insertion').allTextContents()).toEqual(['市場沒有料到。'])
      expect(await textOf(en)).toBe(before)
    },
    longTest,
  )

  it(
    'take the answer that a translation is still right, and put the cursor where one is to be written',
    async () => {
      await tray().getByRole('button', { name: '仍然正確' }).click()
      await page.getByText('待更新：1').waitFor()
      await page.keyboard.press('F8')
      await tray().getByRole('button', { name: '更新譯文' }).click()
      await page.keyboard.type(' That is the point.')
      await line('英文', `${english[1]} That is the point.`).waitFor()
      await tray().getByRole('button', { name: '兩邊已一致' }).click()
      await page.getByText(/待更新：/).waitFor({ state: 'detached' })
      expect(await textOf(zh)).toContain('這是關鍵。')
    },
    longTest,
  )

  it(
    'doubt a figure that only one of them has, although both are up to date',
    async () => {
      await typeAtEnd(line('英文', english[0]!), ' It took effect on 18 November.')
      await page.getByText('待更新：1').waitFor()
      await page.keyboard.press('F8')
      await tray().getByRole('button', { name: '仍然正確' }).click()
      await page.getByText(/待更新：/).waitFor({ state: 'detached' })
      await press('查核數字與用語（1）')
      await tray().getByRole('listitem').getByText('18').waitFor()
    },
    longTest,
  )

  it(
    'are joined otherwise by keyboard, and taken apart again',
    async () => {
      await mark(`相符 ${chinese[2]}`).focus()
      await page.keyboard.press('Enter')
      await mark(`相符 ${chinese[3]}`).focus()
      await page.keyboard.press(' ')
      await tray().getByRole('button', { name: '對應在一起' }).click()
      await mark(`相符 ${chinese[3]}`).waitFor({ state: 'detached' })
      await tray().getByText(english[3]!).waitFor()
      await tray().getByRole('button', { name: '解除對應' }).click()
      await page.getByText('待確認：2').waitFor()
    },
    longTest,
  )

  it(
    'begin a language that is not there yet with the structure of the other',
    async () => {
      const { id } = await createPost(newsroom.payload, {
        title: '只有中文的報導',
        body: body([
          ...chinese.slice(0, 2).map((one) => paragraph([text(one)])),
          heading('h2', [text('H20')]),
          spoken,
        ]),
      })
      await page.goto(`${site.url}/admin/both/${id}`)
      await pane('英文').getByRole('button', { name: '撰寫英文版' }).press('Enter')
      await page.getByText('尚未翻譯：6').waitFor()
      await pane('英文').getByRole('textbox', { name: '內文', exact: true }).waitFor()
      await mark(`尚未翻譯 ${chinese[1]}`).press('Enter')
      await tray().getByRole('button', { name: '撰寫譯文' }).click()
      await page.keyboard.type(english[1]!)
      await mark(`待確認 ${chinese[1]}`).waitFor()
      await page.getByText('尚未翻譯：5').waitFor()
    },
    longTest,
  )

  it(
    'offer what needs no translation, and take it over as agreed; who takes it back is told',
    async () => {
      const english = pane('英文').getByRole('textbox', { name: '內文', exact: true })
      await mark('4. 尚未翻譯 H20').press('Enter')
      await tray().getByText('兩種語言相同，不需翻譯').waitFor()
      await tray().getByRole('button', { name: '採用' }).click()
      await english.getByRole('heading', { name: 'H20' }).waitFor()
      await mark('相符 H20').waitFor()
      await page.keyboard.press('Control+z')
      await english.getByRole('heading', { name: 'H20' }).waitFor({ state: 'detached' })
      await mark('英文已修改 H20').waitFor()
    },
    longTest,
  )

  it(
    'lead into the words of a block, too',
    async () => {
      await mark('尚未翻譯 供貨沒有中斷。').press('Enter')
      await tray().getByRole('button', { name: '撰寫譯文' }).click()
      await page.keyboard.type('Deliveries went on.')
      await mark('待確認 供貨沒有中斷。').waitFor()
      await page.getByText('尚未翻譯：3').waitFor()
    },
    longTest,
  )

  it(
    'keep every letter while what the server says of a form comes in pieces',
    async () => {
      await page.goto(`${site.url}/admin/both/${zh}`)
      const last = article('英文').getByRole('paragraph').last()
      await last.waitFor()
      await page.evaluate(() => {
        const real = window.fetch
        // What tells the components comes a second after what uses them, as on a bad line.
        window.fetch = async (address, init) => {
          const answer = await real(address, init)
          if (!new Headers(init?.headers).has('next-action')) return answer
          const all = await answer.text()
          const components = /^[0-9a-f]+:I\[.*\n/gm
          const rows = [all.replaceAll(components, ''), (all.match(components) ?? []).join('')]
          const pieces = new ReadableStream({
            start: async (stream) => {
              stream.enqueue(new TextEncoder().encode(rows[0]))
              document.body.dataset['answers'] = 'coming'
              await new Promise((resolve) => setTimeout(resolve, 1000))
              stream.enqueue(new TextEncoder().encode(rows[1]))
              stream.close()
            },
          })
          return new Response(pieces, { headers: answer.headers })
        }
      })
      const words = 'A letter that is typed stands where it was typed. '.repeat(3)
      await typeAtEnd(last, '')
      await page.keyboard.type(words, { delay: 40 })
      await page.waitForFunction(() => document.body.dataset['answers'] === 'coming')
      await page.keyboard.type('The end.', { delay: 40 })
      expect(await last.innerText()).toContain(`${words}The end.`)
    },
    longTest,
  )

  it.each([1440, 390])(
    'are sound for those who do not see them, %i pixels wide',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      expect(await findViolations(page)).toEqual([])
    },
    longTest,
  )
})
