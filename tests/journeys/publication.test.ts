import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'

import { poolOf } from '../../src/features/publication/poolOf.ts'
import { postPath } from '../../src/kernel/postPath.ts'
import { wakeChannel } from '../../src/kernel/wakeChannel.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import { logInByForm } from '../support/logInByForm.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Gate } from '../support/openGate.ts'
import { openGate } from '../support/openGate.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { letPass } from '../support/publication/letPass.ts'

const longTest = 240_000
const patience = 30_000
const zone = 'Asia/Taipei'
const day = 86_400
const slug = 'bandwidth-rule'

const approved = '記憶體頻寬成為新的管制指標'
const typedSince = '記憶體頻寬成為新的管制指標（改寫中）'
const english = 'Memory bandwidth becomes the measure'

/** What the clock in Taipei shows at a full minute that leaves the time to drag something. */
const inAMinute = () =>
  Temporal.Now.zonedDateTimeISO(zone)
    .add({ seconds: 149 })
    .round({ smallestUnit: 'minute', roundingMode: 'floor' })

describe('an editor who goes to bed', () => {
  let newsroom: Newsroom
  let gate: Gate
  let site: Site
  let browser: TestBrowser
  let visitor: BrowserContext
  let page: Page
  let posts: { chinese: number; english: number }
  let at: Temporal.ZonedDateTime

  beforeAll(async () => {
    newsroom = await createNewsroom()
    gate = await openGate()
    // The worker goes through it; readers do not.
    process.env['WAFERDESK_INTERNAL_URL'] = gate.url
    const { payload } = newsroom
    const { email } = await createUser(payload, { name: '陳柏翰', role: 'editor' })
    const story = { slug, translationKey: slug }
    const one = await createPost(payload, { ...story, title: approved })
    const other = await createPost(payload, { ...story, title: english, language: 'en' })
    posts = { chinese: one.id, english: other.id }
    site = await openSite(newsroom)
    gate.target = site.url
    browser = await openBrowser()
    visitor = await browser.visit({ timezoneId: 'America/New_York' })
    visitor.setDefaultTimeout(patience)
    page = await visitor.newPage()
    await page.setViewportSize({ width: 1280, height: 1000 })
    await logInByForm(page, site.url, email)
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await gate?.close()
    await newsroom?.close()
    delete process.env['WAFERDESK_INTERNAL_URL']
  }, longTest)

  const panel = () => page.getByRole('region', { name: '發布', exact: true })
  const openPost = async (id: number) => {
    await page.goto(`${site.url}/admin/collections/posts/${id}`)
    await page.waitForSelector('form[data-form-ready="true"]')
    await panel().getByRole('button', { name: '排程……', exact: true }).waitFor()
  }
  const schedule = async (id: number) => {
    await openPost(id)
    await panel().getByRole('button', { name: '排程……', exact: true }).click()
    await panel().getByLabel('日期').fill(at.toPlainDate().toString())
    await panel()
      .getByLabel('時間')
      .fill(at.toPlainTime().toString({ smallestUnit: 'minute' }))
    expect(await panel().getByLabel('時區').inputValue()).toBe(zone)
    await panel().getByRole('button', { name: '排定發布' }).click()
    await panel().getByText('由陳柏翰排定').waitFor()
  }
  const scheduleOf = async (post: number) => {
    const { docs } = await newsroom.payload.find({
      collection: 'schedules',
      where: { post: { equals: post } },
      sort: '-id',
      limit: 1,
    })
    return docs[0]!
  }
  const untilSeen = async (post: number) => {
    while (!(await scheduleOf(post)).seenAt) await wait(200)
  }
  const read = async (language: 'zh-TW' | 'en') => {
    const answer = await fetch(site.url + postPath(language, slug))
    return { status: answer.status, text: await answer.text() }
  }
  const told = async (post: number) => {
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { post: { equals: post } },
      sort: 'sequence',
    })
    return docs.map(({ event, actorName }) => `${event} ${actorName}`)
  }

  it(
    'schedules both languages a minute ahead in Taipei, and types on in the Chinese',
    async () => {
      at = inAMinute()
      await schedule(posts.chinese)
      await page.getByRole('textbox', { name: '標題' }).fill(typedSince)
      await panel().getByText('排定後又有修改').waitFor()
      await schedule(posts.english)
      const instant = new Date(at.epochMilliseconds).toISOString()
      expect(await scheduleOf(posts.chinese)).toMatchObject({ instant, zone, state: 'armed' })
      expect(await scheduleOf(posts.english)).toMatchObject({ instant, zone, state: 'armed' })
    },
    longTest,
  )

  it(
    'drags the English to the next day',
    async () => {
      await page.goto(`${site.url}/admin/calendar`)
      const entry = page.locator('.desk-calendar__entry', { hasText: english })
      await entry.waitFor()
      const next = at.add({ days: 1 }).toPlainDate().toString()
      const cell = page.locator(`[data-date="${next}"]`).first()
      await cell.scrollIntoViewIfNeeded()
      const [from, to] = [await entry.boundingBox(), await cell.boundingBox()]
      if (!from || !to) throw new Error('the calendar does not show both days')
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.down()
      const [x, y] = [to.x + to.width / 2, to.y + to.height / 2]
      await page.mouse.move(x - 10, y, { steps: 8 })
      await page.mouse.move(x, y, { steps: 4 })
      await page.mouse.up()
      await page.getByText(`〈${english}〉改到 ${next}`).waitFor()
      expect(await scheduleOf(posts.english)).toMatchObject({
        instant: new Date(at.add({ days: 1 }).epochMilliseconds).toISOString(),
        state: 'armed',
      })
    },
    longTest,
  )

  it(
    'is read in the pinned Chinese words at their minute, and in English at its new one',
    async () => {
      const pool = poolOf(newsroom.payload)
      if ((await scheduleOf(posts.chinese)).state === 'armed') {
        expect((await read('zh-TW')).status).toBe(404)
      }
      await untilSeen(posts.chinese)
      const { firedAt } = await scheduleOf(posts.chinese)
      const late = Date.parse(firedAt ?? '') - at.epochMilliseconds
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThan(30_000)
      const chinese = await read('zh-TW')
      expect(chinese).toMatchObject({ status: 200, text: expect.stringContaining(approved) })
      expect(chinese.text).not.toContain(typedSince)
      expect((await read('en')).status).toBe(404)
      await letPass(newsroom.payload, day)
      await pool.query(`notify ${wakeChannel}`)
      await untilSeen(posts.english)
      const { firedAt: then, instant } = await scheduleOf(posts.english)
      expect(Date.parse(then ?? '')).toBeGreaterThanOrEqual(Date.parse(instant))
      expect(await read('en')).toMatchObject({
        status: 200,
        text: expect.stringContaining(english),
      })
    },
    longTest,
  )

  it('finds the whole story in the audit log', async () => {
    expect(await told(posts.chinese)).toEqual(['schedule.armed 陳柏翰', 'post.published 陳柏翰'])
    expect(await told(posts.english)).toEqual([
      'schedule.armed 陳柏翰',
      'schedule.moved 陳柏翰',
      'post.published 陳柏翰',
    ])
    await page.goto(`${site.url}/admin/collections/audit-log`)
    await page.locator('table tbody tr').nth(4).waitFor()
    expect(await page.locator('table tbody').textContent()).toContain('陳柏翰')
  }, 60_000)

  it(
    'is alarmed within a minute when readers do not see what was published',
    async () => {
      // What nobody has read since is in no cache, and cannot be stale.
      expect((await read('zh-TW')).text).toContain(approved)
      gate.isOpen = false
      await page.goto(`${site.url}/admin/collections/posts/${posts.chinese}`)
      await page.waitForSelector('form[data-form-ready="true"]')
      await page.getByRole('button', { name: '發布修改' }).click()
      const fired = await (async () => {
        for (;;) {
          const { state, instant, firedAt } = await scheduleOf(posts.chinese)
          if (state === 'done' && Date.parse(instant) > at.epochMilliseconds) return firedAt!
          await wait(200)
        }
      })()
      const bell = page.getByRole('button', { name: '1 則警示' })
      await bell.waitFor({ timeout: 65_000 })
      expect(Date.now() - Date.parse(fired)).toBeLessThan(60_000)
      expect((await read('zh-TW')).text).not.toContain(typedSince)
      await bell.click()
      await page.getByText(`〈${typedSince}〉已發布，但讀者尚未看到。`).waitFor()
      gate.isOpen = true
      await page.getByRole('button', { name: '沒有警示' }).waitFor({ timeout: 90_000 })
      expect((await read('zh-TW')).text).toContain(typedSince)
    },
    longTest,
  )

  it('has heard no complaint from the browser', () => {
    expect(browser.complaints).toEqual([])
  })
})
