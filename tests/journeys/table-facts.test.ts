import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Locale } from '../../src/kernel/locale.ts'
import { createSeedTable } from '../support/chips/createSeedTable.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createUser, testPassword } from '../support/factories/createUser.ts'
import { findSettledViolations } from '../support/findSettledViolations.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

describe('the facts in a spec table', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let seed: Awaited<ReturnType<typeof createSeedTable>>

  const sitDown = async (
    role: 'editor' | 'writer',
    locale: Locale,
    width: number,
  ): Promise<Page> => {
    const { email } = await createUser(newsroom.payload, { name: '林亦晴', role })
    const visit = await browser.visit({ locale, viewport: { width, height: 900 } })
    await visit.addCookies([{ name: 'payload-lng', value: locale, url: site.url }])
    const data = { email, password: testPassword }
    await visit.request.post(`${site.url}/api/users/login`, { data })
    return await visit.newPage()
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    seed = await createSeedTable(newsroom.payload)
    site = await openSite(newsroom)
    browser = await openBrowser()
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it('are read and proposed by a writer, by keyboard, beside what they contradict', async () => {
    const page = await sitDown('writer', 'zh-TW', 390)
    await page.goto(`${site.url}/admin/collections/spec-tables/${seed.table}`)
    await page.waitForLoadState('networkidle')
    await press(page, '讀取表格中的資料')
    const panel = page.getByRole('region', { name: '表格中的晶片資料' })
    const int8 = panel.locator('li', { hasText: '312 TOPS' }).first()
    await int8.getByText('採用中：624 TOPS').waitFor()
    expect(await int8.innerText()).toContain('規格書')
    expect(await findSettledViolations(page)).toEqual([])
    await press(page, /^提議 A100 的INT8 算力.*312 TOPS$/)
    await panel.getByText('已提議 1 筆。').waitFor()
    // Whoever ordered it is there, and goes on from there.
    expect(await page.locator(':focus').innerText()).toBe('已提議')
    await press(page, '全部提議（23）')
    await panel.getByText('已提議 23 筆。').waitFor()
    expect(await panel.getByRole('button', { name: /^提議/ }).count()).toBe(0)
    expect(await panel.getByRole('button', { name: '記在晶片頁面' }).count()).toBe(0)
    await panel.getByRole('link', { name: '前往待處理提議' }).click()
    await page.getByText('24GB/s').first().waitFor()
    expect(await page.getByRole('button', { name: /核准|質疑/ }).count()).toBe(0)
  }, 120_000)

  it('are decided about one after the other by an editor, by keyboard alone', async () => {
    const page = await sitDown('editor', 'en', 1280)
    await page.goto(`${site.url}/admin/collections/chip-facts`)
    await page.getByRole('link', { name: 'Decide one after the other' }).click()
    const items = page.getByRole('article')
    await items.first().getByText('Held: 624 TOPS').waitFor()
    expect(await findSettledViolations(page)).toEqual([])
    const focused = page.locator(':focus')
    await items.first().focus()
    await page.keyboard.press('d')
    await page.keyboard.type('312 is the FP16 rate')
    await press(page, /^Dispute A100: INT8, dense, tensor, 312 TOPS/)
    await page.getByText('Decided: 312 TOPS').waitFor()
    // The next one has the keyboard: it lacks a source, so A opens what it lacks.
    expect(await focused.getAttribute('id')).toMatch(/^fact-proposal-/)
    const [next] = await focused.getByRole('strong').allInnerTexts()
    await page.keyboard.press('a')
    await page.locator('.fact-form .rs__input').focus()
    // Documents are picked by their name in the language that the admin panel edits.
    await page.keyboard.type('規格書')
    await page.getByRole('option', { name: '規格書' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await findSettledViolations(page)).toEqual([])
    await press(page, 'Add and approve')
    await page.getByText(`Decided: ${next}`).waitFor()
    const third = await focused.getAttribute('id')
    await page.keyboard.press('PageDown')
    expect(await focused.getAttribute('id')).not.toBe(third)
    await page.keyboard.press('PageUp')
    expect(await focused.getAttribute('id')).toBe(third)
    const facts = await newsroom.payload.find({
      collection: 'chip-facts',
      where: {
        and: [{ specTable: { equals: seed.table } }, { state: { not_equals: 'proposed' } }],
      },
      sort: 'id',
      depth: 0,
    })
    // Completed, a proposal gives way to one with its source and the same origin.
    expect(facts.docs.map(({ state }) => state).toSorted()).toEqual([
      'approved',
      'disputed',
      'superseded',
    ])
    await page.goto(`${site.url}/admin/collections/spec-tables/${seed.table}`)
    await page.waitForLoadState('networkidle')
    await press(page, 'Read facts from this table')
    await page.getByText('Decided before').first().waitFor()
    await press(page, 'Note on the chip: A800 was derived from A100')
    await page.getByText('Noted: A800 was derived from A100.').waitFor()
  }, 120_000)
})
