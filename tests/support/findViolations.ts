import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

type Finding = { id: string; nodes: Array<{ target: unknown }> }

const axe = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8')
const isThere = `typeof axe !== 'undefined'`

/** Tell what axe finds wrong with a page, rule by rule with the places. */
export const findViolations = async (page: Page): Promise<string[]> => {
  // Axe itself is no answer: to describe it takes longer than to read it.
  if (!(await page.evaluate<boolean>(isThere))) await page.evaluate(`${axe};undefined`)
  const found = await page.evaluate<{ violations: Finding[] }>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  )
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => String(target))
    return `${id}: ${places.join(' | ')}`
  })
}
