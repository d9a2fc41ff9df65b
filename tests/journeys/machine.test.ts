import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import { poolOf } from '../../src/features/publication/poolOf.ts'
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
import type { TranslationReceiver } from '../support/translationReceiver.ts'
import { openTranslationReceiver, receiverVariables } from '../support/translationReceiver.ts'
import { until } from '../support/until.ts'

const longTest = 240_000
const patience = 60_000

const chinese = [
  '商務部在2023年10月17日公布新規則。',
  'H20的總處理效能是2,368，低於4,800的門檻。',
  '記憶體頻寬為4 TB/s，當時的規則沒有提到。',
]

const english: Readonly<Record<string, string>> = {
  '2023年的新規則': 'The new rule of 2023',
  [chinese[0]!]: 'The Commerce Department published the new rule on 17 October 2023.',
  [chinese[1]!]:
    'The H20 has a total processing performance of 2,386, below the threshold of 4,800.',
  [chinese[2]!]: 'Its memory bandwidth is 4 TB/s, which the rule did not mention at the time.',
}

describe('a machine’s translations beside the two panes', () => {
  let receiver: TranslationReceiver
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page

  const pane = (name: '中文' | '英文'): Locator => page.getByRole('region', { name, exact: true })
  const mark = (words: string) => page.getByRole('button', { name: words })
  // By keyboard: a mark may have scrolled away with its paragraph.
  const choose = async (words: string): Promise<void> => {
    await mark(words).focus()
    await page.keyboard.press('Enter')
  }
  const tray = () => page.getByRole('region', { name: '所選段落' })
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()

  beforeAll(async () => {
    receiver = await openTranslationReceiver()
    receiver.answer = ({ source }) => ({ text: english[source] ?? '', pieces: 6, pause: 150 })
    Object.assign(process.env, receiverVariables(receiver))
    newsroom = await createNewsroom()
    const { email } = await createUser(newsroom.payload, { name: '陳柏翰', role: 'editor' })
    const { id } = await createPost(newsroom.payload, {
      title: '2023年的新規則',
      body: body(chinese.map((line) => paragraph([text(line)]))),
    })
    site = await openSite(newsroom)
    browser = await openBrowser()
    const visitor = await browser.visit()
    visitor.setDefaultTimeout(patience)
    page = await visitor.newPage()
    await logInByForm(page, site.url, email)
    await page.goto(`${site.url}/admin/both/${id}`)
    const pane = page.getByRole('region', { name: '英文', exact: true })
    await pane.getByRole('button', { name: '撰寫英文版' }).press('Enter')
    await pane.getByRole('textbox', { name: '標題' }).waitFor()
    await page.getByText('尚未翻譯：4').waitFor()
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
    await receiver?.close()
  })

  it(
    'say what they cost before and after, and how far they are',
    async () => {
      await press('提議全部英文譯文（4）')
      await page.getByText(/4 段，約 0\.\d+ USD/).waitFor()
      expect(receiver.questions).toEqual([])
      await press('開始')
      await page.getByText(/已提議 4／4 段，費用 0\.\d+ USD。/).waitFor()
      await page.locator('.both__head').getByRole('button', { name: '關閉' }).click()
      await page.getByText('尚未翻譯：4').waitFor()
    },
    longTest,
  )

  it(
    'become the desk’s when somebody takes them, and who did so is kept',
    async () => {
      await choose(`尚未翻譯 ${chinese[2]}`)
      await tray().getByText(english[chinese[2]!]!).waitFor()
      await tray()
        .getByText(/機器翻譯（pretender-1）/)
        .waitFor()
      await tray().getByRole('button', { name: '採用' }).click()
      await pane('英文')
        .getByRole('textbox', { name: '內文', exact: true })
        .getByText(english[chinese[2]!]!)
        .waitFor()
      await mark(`相符 ${chinese[2]}`).waitFor()
      await until('it is recorded', async () => {
        const { rows } = await poolOf(newsroom.payload).query(
          `select 1 from translation_proposals where state = 'accepted' and decided_by_id is not null`,
        )
        return rows.length === 1
      })
    },
    longTest,
  )

  it(
    'come with the figures that they do not have alike, and can be dismissed',
    async () => {
      await choose(`尚未翻譯 ${chinese[1]}`)
      await tray().getByRole('listitem').getByText('2,386').first().waitFor()
      await tray().getByRole('button', { name: '略過' }).click()
      await tray().getByRole('button', { name: '略過' }).waitFor({ state: 'detached' })
      await tray().getByRole('button', { name: '提議譯文' }).waitFor()
      await tray()
        .getByText(/^約 0\.\d+ USD$/)
        .waitFor()
    },
    longTest,
  )

  it(
    'are shown as they come, and cancelled on the way',
    async () => {
      receiver.answer = () => ({ hangsAfter: '<translation>The H20 has' })
      await tray().getByRole('button', { name: '提議譯文' }).click()
      await tray().getByText('The H20 has').waitFor()
      await tray().getByRole('button', { name: '取消' }).click()
      await tray().getByText('已取消').waitFor()
      await until('the service saw it', () => receiver.givenUp === 1)
      receiver.answer = () => ({ status: 401 })
      await tray().getByRole('button', { name: '提議譯文' }).click()
      await tray().getByText('翻譯服務不接受我們的金鑰').waitFor()
    },
    longTest,
  )

  it.each([1440, 390])(
    'are sound for those who do not see them, %i pixels wide',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      await choose(`尚未翻譯 ${chinese[0]}`)
      await tray().getByText(english[chinese[0]!]!).waitFor()
      expect(await findViolations(page)).toEqual([])
    },
    longTest,
  )
})
