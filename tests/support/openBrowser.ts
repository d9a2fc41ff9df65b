import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { chromium } from 'playwright-core'

import { prepareChromium } from './prepareChromium.ts'

/** A browser for journeys, and everything its pages complained about. */
export type TestBrowser = {
  readonly browser: Browser
  /** Open a visitor of their own: cookies, language, screen. */
  readonly visit: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** Errors in consoles and pages so far, each with its address; a journey ends with none. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** Start a headless Chromium; nothing has to be installed for it. */
export const openBrowser = async (): Promise<TestBrowser> => {
  const { program, env } = await prepareChromium()
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    env: { ...process.env, ...env },
  })
  const complaints: string[] = []
  const visit = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({ locale: 'zh-TW', ...options })
    context.on('console', (message) => {
      if (message.type() !== 'error') return
      complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`)
    })
    context.on('weberror', (error) => {
      complaints.push(`${error.page()?.url() ?? ''}: ${error.error().message}`)
    })
    return context
  }
  return { browser, visit, complaints, close: () => browser.close() }
}
