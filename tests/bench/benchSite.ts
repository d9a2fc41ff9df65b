import { gzipSync } from 'node:zlib'

import autocannon from 'autocannon'

import type { Figure } from './figure.ts'
import { findArticles } from './findArticles.ts'
import { makeBenchApp } from './makeBenchApp.ts'
import { median } from './median.ts'
import { readPage } from './readPage.ts'
import { runNewsroom } from './runNewsroom.ts'

const scriptsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((found) => found[1] ?? '')),
]

/** The compressed JavaScript that a page loads, in kB. */
const weighScripts = async (address: string, path: string): Promise<number> => {
  const html = await readPage(address + path)
  // Only what today's browsers load: `noModule` scripts are for others.
  const modern = html.replace(/<script[^>]+noModule[^>]*>/gi, '')
  let bytes = 0
  for (const script of scriptsOf(modern)) {
    bytes += gzipSync(await readPage(new URL(script, address).href)).length
  }
  const inline = [...modern.matchAll(/<script(?![^>]+src=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map((found) => found[1] ?? '')
    // What React reads is data, and weighs in the page already.
    .filter((text) => !text.includes('__next_f') && !/^[[{]/.test(text.trim()))
  return (bytes + gzipSync(inline.join('\n')).length) / 1000
}

/**
 * What a page weighs as readers are sent it, in bytes.
 *
 * The first answer is still as Next rendered it, with its scripts; from the second on it is cached.
 */
const weighCached = async (url: string): Promise<number> => {
  await readPage(url)
  return Buffer.byteLength(await readPage(url))
}

/** Requests a second, ten at a time, for a second: whatever else the machine does meets both alike. */
const rate = async (url: string): Promise<number> => {
  const result = await autocannon({ url, connections: 10, duration: 1 })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} did not always answer`)
  return result.requests.total / result.duration
}

const rounds = 41

const compareRates = async (one: string, other: string) => {
  for (let warming = 0; warming < 5; warming += 1) {
    await rate(one)
    await rate(other)
  }
  const pairs: Array<readonly [number, number]> = []
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first as often as the other: a machine that grows slower slows both alike.
    if (round % 2 === 0) pairs.push([await rate(one), await rate(other)])
    else {
      const second = await rate(other)
      pairs.push([await rate(one), second])
    }
  }
  return {
    ratio: median(pairs.map(([first, second]) => first / second)),
    first: median(pairs.map(([first]) => first)),
    second: median(pairs.map(([, second]) => second)),
  }
}

/** Measure the built application: start, memory, rate, and what an article adds in JavaScript. */
export const benchSite = async (): Promise<Figure[]> => {
  const app = makeBenchApp()
  const first = await runNewsroom(app, 'demo')
  await first.stop()
  const running = await runNewsroom(app, 'start')
  const { address } = running
  try {
    const articles = await findArticles(address)
    const [article] = articles
    if (!article) throw new Error('the demonstration has no article')
    const pages = [...articles, '/zh-TW', '/en', '/zh-TW/chips', '/en/chips']
    for (let request = 0; request < 2000; request += 1) {
      await readPage(address + (pages[request % pages.length] ?? '/zh-TW'))
    }
    const memory = running.memory()

    const light = await weighCached(`${address}/zh-TW/empty/0`)
    const heavy = await weighCached(`${address}/zh-TW/empty/10000`)
    const weight = await weighCached(address + article)
    const filling = Math.round(((weight - light) / (heavy - light)) * 10_000)
    const empty = `/zh-TW/empty/${Math.max(0, filling)}`
    const emptyWeight = await weighCached(address + empty)
    if (Math.abs(emptyWeight / weight - 1) > 0.02) {
      throw new Error(`the page that does nothing weighs ${emptyWeight} bytes, not ${weight}`)
    }
    const rates = await compareRates(address + article, address + empty)
    const added =
      (await weighScripts(address, article)) - (await weighScripts(address, '/zh-TW/empty/0'))
    return [
      {
        what: 'cached article / cached page that does nothing, requests a second',
        value: rates.ratio,
        limit: { atLeast: 0.9 },
        detail: `${rates.first.toFixed(0)} / ${rates.second.toFixed(0)}; ${weight} and ${emptyWeight} bytes`,
      },
      {
        what: 'JavaScript that an article adds to an empty page, kB compressed',
        value: added,
        limit: { atMost: 15 },
      },
      {
        what: '`npm start` to the first page, database already made, seconds',
        value: running.seconds,
        limit: { atMost: 15 },
      },
      { what: 'web process after 2,000 requests, MB', value: memory, limit: { atMost: 500 } },
    ]
  } finally {
    await running.stop()
  }
}
