import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

type Finding = { id: string; nodes: Array<{ target: unknown }> }

const axe = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8')

/** Tell what axe finds wrong with a page, rule by rule with the places. */
export const findViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const found = await page.evaluate<{ violations: Finding[] }>('axe.run(document)')
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => String(target))
    return `${id}: ${places.join(' | ')}`
  })
}
