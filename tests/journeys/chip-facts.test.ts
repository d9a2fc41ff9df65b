import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Locale } from '../../src/kernel/locale.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createUser, testPassword } from '../support/factories/createUser.ts'
import { findSettledViolations } from '../support/findSettledViolations.ts'
import { findViolations } from '../support/findViolations.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { untilDelivered } from '../support/reading/untilDelivered.ts'

/** Where the keyboard is: by its id, or by its class. */
const focused = async (page: Page) =>
  await page.evaluate(() => document.activeElement?.id || document.activeElement?.className)

describe('the facts of a chip', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let chip = 0

  const sitDown = async (email: string, locale: Locale, width: number): Promise<Page> => {
    const visit = await browser.visit({ locale, viewport: { width, height: 900 } })
    await visit.addCookies([{ name: 'payload-lng', value: locale, url: site.url }])
    const data = { email, password: testPassword }
    await visit.request.post(`${site.url}/api/users/login`, { data })
    const page = await visit.newPage()
    await page.goto(`${site.url}/admin/collections/chips/${chip}?locale=${locale}`)
    return page
  }
  const readPage = async (locale: Locale) => {
    await untilDelivered(newsroom)
    return await (await fetch(`${site.url}/${locale}/chips/h20`)).text()
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    const made = await payload.create({
      collection: 'chips',
      data: { name: 'H20', slug: 'h20', vendor: 'NVIDIA' },
      locale: 'zh-TW',
    })
    chip = made.id
    await payload.update({ collection: 'chips', id: chip, data: { name: 'H20' }, locale: 'en' })
    for (const title of ['規格書', '季報']) {
      const source = await payload.create({
        collection: 'sources',
        data: { title, kind: 'data-sheet' },
        locale: 'zh-TW',
      })
      const data = { title: title === '季報' ? 'Quarterly report' : 'Data sheet' }
      await payload.update({ collection: 'sources', id: source.id, data, locale: 'en' })
    }
    site = await openSite(newsroom)
    browser = await openBrowser()
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it('are proposed by a writer, in Chinese and on a telephone, and hidden from readers', async () => {
    const { email } = await createUser(newsroom.payload, { name: '林亦晴', role: 'writer' })
    const page = await sitDown(email, 'zh-TW', 390)
    await page.getByRole('button', { name: '新增資料' }).click()
    await page.getByLabel('項目').selectOption('memory-bandwidth')
    await page.getByLabel('來源寫法').fill('4,000 Gb/s')
    expect(await page.getByRole('button', { name: '新增並核准' }).count()).toBe(0)
    await page.getByRole('button', { name: '提議' }).click()
    await page.getByText('位元不是位元組').waitFor()
    await page.getByLabel('來源寫法').fill('4,000 GB/s')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: '提議' }).click()
    await page.getByText('已完成：4,000 GB/s').waitFor()
    await page.getByText('提議者：林亦晴').waitFor()
    expect(await page.getByRole('button', { name: '核准' }).count()).toBe(0)
    expect(await readPage('zh-TW')).not.toContain('4,000 GB/s')
  }, 120_000)

  it('are completed, approved, corrected and disputed by an editor, by keyboard alone', async () => {
    const { email } = await createUser(newsroom.payload, { name: 'Chen Po-han', role: 'editor' })
    const page = await sitDown(email, 'en', 1280)
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
    }
    const choose = async (source: string) => {
      await page.locator('.fact-form .rs__input').focus()
      await page.keyboard.type(source)
      await page.getByRole('option', { name: source }).waitFor()
      await page.keyboard.press('Enter')
    }
    await press('Complete Memory bandwidth, 4,000 GB/s')
    await choose('Data sheet')
    await press('Add and approve')
    await page.getByText('Done: 4,000 GB/s').waitFor()
    // The button is gone, and the keyboard stays where it was.
    expect(await focused(page)).toBe('facts-memory-bandwidth')
    expect(await readPage('zh-TW')).toContain('4,000 GB/s')
    expect(await readPage('en')).toContain('Data sheet')

    await press('Correct Memory bandwidth, 4,000 GB/s')
    await page.keyboard.type('3,900 GB/s')
    await choose('Quarterly report')
    await page.getByLabel(/The sources disagree/).focus()
    await page.keyboard.press('Space')
    await press('Add and approve')
    await page.getByText('so that whoever comes later understands').waitFor()
    await page.getByLabel('Why').focus()
    await page.keyboard.type('The report has another number')
    await press('Add and approve')
    await page.getByText('Done: 3,900 GB/s').waitFor()
    expect(await page.locator('.facts__mark--rival').allInnerTexts()).toEqual([
      'The sources disagree',
      'The sources disagree',
    ])
    expect(await readPage('en')).toMatch(/The sources disagree\./)
    expect(await readPage('zh-TW')).toMatch(/來源說法不一/)

    await press('Dispute Memory bandwidth, 3,900 GB/s')
    await press('Cancel')
    expect(await focused(page)).toBe('facts-memory-bandwidth')
    await press('Dispute Memory bandwidth, 3,900 GB/s')
    await page.keyboard.type('A misprint')
    await press('Dispute Memory bandwidth, 3,900 GB/s')
    await page.getByText('History (2)').waitFor()
    const english = await readPage('en')
    expect(english).toContain('4,000 GB/s')
    expect(english).not.toMatch(/3,900 GB\/s|misprint|The sources disagree/)
    await page.getByText('History (2)').click()
    await page.getByText('“A misprint”').waitFor()
    expect(await findViolations(page)).toEqual([])
  }, 120_000)

  it('are followed by what happened to its export, decided about by keyboard alone', async () => {
    const { email } = await createUser(newsroom.payload, { name: 'Lin Wen', role: 'editor' })
    const page = await sitDown(email, 'en', 390)
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
    }
    const type = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    }
    await page.getByText('Unknown: no approved event says anything.').waitFor()
    await press('Add an event')
    await page.keyboard.type('針對H20的通知函')
    await type('Name in English', 'Letter on the H20')
    await type('Jurisdiction', 'us')
    await type('Destinations', 'CN, XX')
    await page.getByLabel('Status from then on').selectOption('denial')
    await press('Propose')
    await page.getByText('“XX” is no code of a country').waitFor()
    await type('Destinations', 'cn, hk')
    await press('Propose')
    await page.getByText('Fill in the day from which it is effective').waitFor()
    await type('Effective', '2025-04')
    await press('Propose')
    await page.getByText('Done: Letter on the H20').waitFor()
    expect(await focused(page)).toBe('facts__done')
    expect(await readPage('en')).not.toContain('Letter on the H20')

    await press('Complete Letter on the H20')
    await page.locator('.fact-form .rs__input').last().focus()
    await page.keyboard.type('Data sheet')
    await page.getByRole('option', { name: 'Data sheet' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await findSettledViolations(page)).toEqual([])
    await press('Add and approve')
    await page.getByText('since 2025-04').waitFor()
    const english = await readPage('en')
    expect(english).toMatch(/Presumption of denial.*since April 2025/s)
    expect(english).toContain('Timeline of export control, 1 April 2025')
    expect(await readPage('zh-TW')).toMatch(/美國 → 中國、香港[^]*推定拒絕[^]*針對H20的通知函/)

    await press('Correct Letter on the H20')
    await page.getByLabel('Status from then on').selectOption('unclear')
    await press('Add and approve')
    await page.getByText('so that whoever comes later understands').waitFor()
    await type('Why it is corrected', 'The letter names no policy')
    await press('Add and approve')
    await page.getByText('Disputed and superseded (2)').waitFor()
    expect(await readPage('en')).toMatch(/Unclear.*since April 2025/s)

    await press('Dispute Letter on the H20')
    await page.keyboard.type('No such letter')
    await press('Dispute Letter on the H20')
    await page.getByText('Unknown: no approved event says anything.').waitFor()
    expect(await readPage('en')).toContain('That is no permission.')
    expect(await findViolations(page)).toEqual([])
  }, 120_000)

  it('come with rules and events of the product, brought in from the empty list of rules', async () => {
    const { email } = await createUser(newsroom.payload, { name: '黃心怡', role: 'editor' })
    const page = await sitDown(email, 'zh-TW', 1280)
    await page.goto(`${site.url}/admin/collections/control-rules?locale=zh-TW`)
    await page.getByRole('button', { name: '載入內建資料' }).focus()
    expect(await findSettledViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('已載入來源 14 筆、規定 8 項、事件 15 個；補充事件 0 個。').waitFor()
    await page.getByText('3A090.a.1：TPP').waitFor()
    expect(await readPage('zh-TW')).toContain('H20首批許可核發')
  }, 120_000)
})
