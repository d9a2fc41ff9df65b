import type { Page } from 'playwright-core'

import { findViolations } from './findViolations.ts'

/** Whether our panel has been over Payload's markup: before that, nobody can work with the page. */
const isMended = `document.querySelector('main, [role="main"]') !== null &&
  document.querySelector('ul.doc-tabs__tabs:not([role])') === null`

/** Find what axe finds on a screen of the desk, once it stands still. */
export const findSettledViolations = async (page: Page): Promise<string[]> => {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(isMended)
  await page.waitForTimeout(700)
  return await findViolations(page)
}
