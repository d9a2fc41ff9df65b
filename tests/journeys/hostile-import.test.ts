import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { importSite } from '../../src/features/hugo/importSite.ts'
import { readSite } from '../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { hostileArticles } from '../support/hostile/hostileArticles.ts'
import type { TestBrowser } from '../support/openBrowser.ts'
import { openBrowser } from '../support/openBrowser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

const slugOf = (at: number) => `attempt-${at + 1}`

/** A site with one article for every attempt, and one that only shows that the watch works. */
const writeSite = (folder: string): void => {
  const content = path.join(folder, 'content', 'posts')
  fs.mkdirSync(content, { recursive: true })
  fs.writeFileSync(path.join(folder, 'hugo.toml'), 'defaultContentLanguage = "zh-tw"\n')
  for (const [at, { name, body }] of hostileArticles.entries()) {
    const matter = `---\ntitle: 第 ${at + 1} 種\ndescription: ${JSON.stringify(name)}\ndate: 2024-01-01\n---\n`
    const text = `${matter}\n開頭的字\n\n${body}\n\n結尾的字\n`
    fs.writeFileSync(path.join(content, `${slugOf(at)}.md`), text)
  }
}

describe('hostile articles of a Hugo site', () => {
  let newsroom: Newsroom
  let site: Site
  let browser: TestBrowser
  let page: Page
  const seen: string[] = []

  /** Open an address, touch and press everything in the article, and tell what ran or was asked. */
  const visit = async (address: string): Promise<{ words: string; seen: string[] }> => {
    seen.length = 0
    await page.goto(address, { waitUntil: 'load' })
    const article = page.locator('article, main').first()
    const words = (await article.textContent()) ?? ''
    await article.evaluate((element) => {
      // Links within the web lead away from what is watched; others are followed.
      document.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null
        if (link !== null && /^https?:$/.test(link.protocol)) event.preventDefault()
      })
      for (const one of element.querySelectorAll<HTMLElement>('*')) {
        for (const name of ['mouseover', 'focus', 'toggle', 'load', 'error']) {
          one.dispatchEvent(new Event(name))
        }
        one.click()
      }
    })
    await page.waitForTimeout(100)
    for (const frame of page.frames()) {
      const ran = await frame.evaluate(() => (globalThis as { ran?: unknown }).ran)
      if (ran !== undefined) seen.push('it ran')
    }
    return { words, seen: [...seen] }
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const folder = path.join(newsroom.dataFolder, 'hostile-site')
    writeSite(folder)
    const read = readSite(folder)
    if (!read.ok) throw new Error(read.problem.code)
    const { counts } = await importSite(read.value, newsroom.payload, { dryRun: false })
    expect(counts).toMatchObject({ created: hostileArticles.length, refused: 0 })
    site = await openSite(newsroom)
    browser = await openBrowser()
    const context = await browser.visit()
    page = await context.newPage()
    await page.addInitScript(() => {
      const watched = globalThis as { ran?: unknown; hostile?: () => void }
      watched.hostile = () => {
        watched.ran = true
      }
    })
    page.on('dialog', (dialog) => {
      seen.push(`a dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url())
      if (host !== new URL(site.url).host || pathname.includes('hostile')) seen.push(request.url())
    })
    page.on('framenavigated', (frame) => {
      // The cover of a film is a frame of our own; whether a script runs in one is asked above.
      const isOwn = frame === page.mainFrame() || frame.url() === 'about:srcdoc'
      if (!isOwn) seen.push(`a frame: ${frame.url()}`)
    })
  }, siteTimeout)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await newsroom?.close()
  })

  it('would be noticed if they ran', async () => {
    const body = '<main><img src="x" onerror="hostile()"><i onclick="hostile()">x</i></main>'
    const { seen: noticed } = await visit(`data:text/html,${encodeURIComponent(body)}`)
    expect(noticed).toContain('it ran')
  })

  it.each(hostileArticles.map(({ name }, at) => [name, at] as const))(
    'run nothing in a browser: %s',
    async (_, at) => {
      const { words, seen: noticed } = await visit(`${site.url}/zh-TW/posts/${slugOf(at)}`)
      expect(noticed).toEqual([])
      expect(words).toContain('開頭的字')
      expect(words).toContain('結尾的字')
    },
    30_000,
  )
})
