import { readFileSync } from 'node:fs'

import { parseMarkdownTable } from '../../../src/features/chips/grid/paste/parseMarkdownTable.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'

const file = 'tests/fixtures/chips/seed-comparison-table.md'

/** The comparison table of the article that the newsroom began with, as a grid in Chinese. */
export const seedGrid = (): SpecGrid => {
  const [head = [], ...rows] = parseMarkdownTable(readFileSync(file, 'utf8'), 100)?.rows ?? []
  return {
    version: 1,
    columns: head.map((label, at) => ({ id: `c${at}`, label: { 'zh-TW': label } })),
    rows: rows.map((cells, at) => ({
      id: `r${at}`,
      cells: Object.fromEntries(
        cells.map((text, place) => [`c${place}`, { kind: 'text', text: { 'zh-TW': text } }]),
      ),
    })),
  }
}
