import path from 'node:path'

import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'

import { findFreePort } from '../support/findFreePort.ts'
import { prepareChromium } from '../support/prepareChromium.ts'
import type { Figure } from './figure.ts'
import { findArticles } from './findArticles.ts'
import { median } from './median.ts'
import { readPage } from './readPage.ts'
import { runNewsroom } from './runNewsroom.ts'

const project = path.resolve(import.meta.dirname, '../..')

/** What an article has to score at least, of 100, by Lighthouse's categories. */
const limits = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 } as const

const rounds = 3

// A browser of its own for each round: nothing is cached from the round before.
const judge = async (url: string) => {
  const { program, env } = await prepareChromium()
  const port = await findFreePort()
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
    ],
    env: { ...process.env, ...env },
  })
  try {
    const onlyCategories = Object.keys(limits)
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories })
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
    return result.lhr
  } finally {
    await browser.close()
  }
}

const times = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
} as const

const timesOf = (judged: Awaited<ReturnType<typeof judge>> | undefined): string =>
  Object.entries(times)
    .map(([id, name]) => `${name} ${judged?.audits[id]?.displayValue ?? '?'}`)
    .join(', ')

/** Have Lighthouse judge an article on a phone, as it ships: the median of three rounds. */
export const benchLighthouse = async (): Promise<Figure[]> => {
  const running = await runNewsroom(project, 'demo')
  try {
    const [article = ''] = await findArticles(running.address)
    const url = running.address + article
    await readPage(url)
    const judged: Array<Awaited<ReturnType<typeof judge>>> = []
    for (let round = 0; round < rounds; round += 1) judged.push(await judge(url))
    return Object.entries(limits).map(([category, atLeast]) => {
      const scores = judged.map(({ categories }) => (categories[category]?.score ?? 0) * 100)
      const rounded = scores.map((score) => score.toFixed(0)).join(', ')
      return {
        what: `Lighthouse, article on a phone: ${category}`,
        value: median(scores),
        limit: { atLeast },
        detail: category === 'performance' ? `${rounded}; ${timesOf(judged[0])}` : rounded,
      }
    })
  } finally {
    await running.stop()
  }
}
