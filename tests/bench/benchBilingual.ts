import type { Page } from 'playwright-core'

import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import { logInByForm } from '../support/logInByForm.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openSite } from '../support/openSite.ts'
import type { Figure } from './figure.ts'
import { benchSentence } from './longBody.ts'

const openings = 20
const strokes = 150

const written = (count: number, sentence: string) =>
  body(
    Array.from({ length: count }, (_, at) => paragraph([text(`${at + 1}. ${sentence.repeat(2)}`)])),
  )

const createStory = async ({ payload }: Newsroom, paragraphs: number): Promise<number> => {
  const story = { translationKey: `story-${paragraphs}` }
  const { id } = await createPost(payload, { ...story, body: written(paragraphs, benchSentence) })
  await createPost(payload, {
    ...story,
    language: 'en',
    title: `Story of ${paragraphs} paragraphs`,
    body: written(paragraphs, 'The fab has moved its capacity from training to inference. '),
  })
  return id
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** Open both languages, and wait until both texts and all marks are there; in seconds. */
const open = async (page: Page, address: string, paragraphs: number): Promise<number> => {
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  for (const language of ['zh-TW', 'en']) {
    await page
      .locator(`.both__pane--${language} [contenteditable="true"] > :nth-child(${paragraphs})`)
      .waitFor({ state: 'attached' })
  }
  await page.locator('.both-mark').nth(paragraphs).waitFor({ state: 'attached' })
  return (performance.now() - start) / 1000
}

// From the key to the frame that shows its letter: the message comes after the frame was painted.
const watchKeys = `
  window.painted = []
  window.addEventListener('keydown', (event) => {
    const start = event.timeStamp
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.painted.push(performance.now() - start)
      port2.postMessage(0)
    })
  }, { capture: true })`

/** Measure the screen of both languages: how soon it is there, and how soon a letter. */
export const benchBilingual = async (): Promise<Figure[]> => {
  const newsroom = await createNewsroom()
  const { email } = await createUser(newsroom.payload, { role: 'editor' })
  const usual = await createStory(newsroom, 40)
  const long = await createStory(newsroom, 200)
  const site = await openSite(newsroom)
  const browser = await openBrowser()
  try {
    const visitor = await browser.visit()
    visitor.setDefaultTimeout(60_000)
    const page = await visitor.newPage()
    await logInByForm(page, site.url, email)
    const opened: number[] = []
    for (let round = 0; round <= openings; round += 1) {
      opened.push(await open(page, `${site.url}/admin/both/${usual}`, 40))
      // What the screen asks for afterwards is not to be answered during the next opening.
      await page.waitForLoadState('networkidle')
    }
    await open(page, `${site.url}/admin/both/${long}`, 200)
    await page.evaluate(watchKeys)
    await page.locator('.both__pane--zh-TW [contenteditable="true"] > :nth-child(100)').click()
    for (let stroke = 0; stroke < strokes; stroke += 1) {
      await page.keyboard.press('a')
      await page.waitForTimeout(70)
    }
    const painted = await page.evaluate<number[]>('window.painted')
    return [
      {
        what: 'both languages of 40 paragraphs, opened, p95 in seconds',
        // The first one brings the scripts, which the browser then keeps.
        value: p95(opened.slice(1)),
        limit: { atMost: 1.5 },
        detail: `first ${opened[0]?.toFixed(2)} s`,
      },
      {
        what: 'a key to its letter among 200 paragraphs, p95 in milliseconds',
        value: p95(painted),
        limit: { atMost: 50 },
        detail: `${painted.length} keys`,
      },
    ]
  } finally {
    await browser.close()
    await site.close()
    await newsroom.close()
  }
}
