import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Page } from 'playwright-core'

import { loadDemo } from '../../src/demo/loadDemo.ts'
import { locales } from '../../src/kernel/locale.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { findViolations } from '../support/findViolations.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { writeLongRead } from '../support/reading/writeLongRead.ts'

// Each page with what has to be there before it is whole.
const pages = [
  { name: 'front page', path: '', sign: '.opening .card--lead' },
  {
    name: 'article with every block',
    path: '/posts/long-read',
    sign: '.spec-table + .figure ~ .film ~ .quotation ~ .callout ~ .chart ~ .code ~ .html',
  },
  { name: 'category', path: '/categories/export-controls', sign: '.stories .card' },
  { name: 'chip index', path: '/chips', sign: '.chip-vendor' },
  { name: 'chip', path: '/chips/h20', sign: '.chip-sheet .events' },
  { name: 'chart', path: '/charts/performance', sign: '.chart figcaption' },
  {
    name: 'comparison',
    path: '/compare?chips=a100,a800,h100,h20,l20,l4',
    sign: '.compare tr[data-differs]',
  },
  { name: 'search with results', path: '/search?q=H20', sign: '.results .card mark' },
  {
    name: 'search without results',
    path: '/search?q=zebrafinch',
    sign: '.results:not(:has(.card))',
  },
  { name: 'search before it is asked', path: '/search', sign: 'main:not(:has(.results)) .search' },
  { name: 'not found', path: '/posts/nothing', sign: '.not-found .search' },
] as const

const widths = [
  { name: 'wide', width: 1280 },
  { name: 'narrow', width: 390 },
] as const

/** Set in other colours what is open, and wait until they stand still. */
const setColours = async (page: Page, colorScheme: 'light' | 'dark') => {
  await page.emulateMedia({ colorScheme })
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))')
}

let newsroom: Newsroom
let site: Site
let browser: TestBrowser

beforeAll(async () => {
  newsroom = await createNewsroom()
  await loadDemo(newsroom.payload)
  for (const locale of locales) await writeLongRead(newsroom.payload, locale)
  site = await openSite(newsroom)
  browser = await openBrowser()
}, siteTimeout)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await newsroom?.close()
})

describe.each(widths.flatMap((of) => locales.map((locale) => ({ ...of, locale }))))(
  'on a screen that is $name, in $locale',
  ({ width, locale }) => {
    let page: Page

    beforeAll(async () => {
      const visitor = await browser.visit({ locale, viewport: { width, height: 900 } })
      page = await visitor.newPage()
    })

    afterAll(() => page.context().close())

    it.each(pages)('axe finds nothing on the $name, light or dark', async ({ path, sign }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${site.url}/${locale}${path}`)
      await page.waitForSelector(sign)
      await page.waitForLoadState('networkidle')
      const light = await findViolations(page)
      await setColours(page, 'dark')
      expect({ light, dark: await findViolations(page) }).toEqual({ light: [], dark: [] })
      // Nothing but what scrolls in a frame of its own is wider than the screen.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    })
  },
)

it('has heard no complaint from the browser', () => {
  // The browser itself notes every page that answers 404.
  const status = /\/posts\/nothing: .*status of 404/
  expect(browser.complaints.filter((text) => !status.test(text))).toEqual([])
})
