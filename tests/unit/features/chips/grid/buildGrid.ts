import type { SpecGrid } from '../../../../../src/features/chips/specGrid.ts'

const text = (words: string) => (words === '' ? {} : { 'zh-TW': words })

/** Build a grid from Chinese texts, the label row first; columns are `c0`…, rows `r0`…. */
export const buildGrid = (texts: readonly (readonly string[])[]): SpecGrid => {
  const [labels = [], ...rows] = texts
  return {
    version: 1,
    columns: labels.map((label, index) => ({ id: `c${index}`, label: text(label) })),
    rows: rows.map((cells, index) => ({
      id: `r${index}`,
      cells: Object.fromEntries(
        cells.flatMap((words, column) =>
          words === '' ? [] : [[`c${column}`, { kind: 'text' as const, text: text(words) }]],
        ),
      ),
    })),
  }
}
