import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'

/** A grid with a name, the memory bandwidth and the power of each chip. */
export const gridOf = (
  chips: readonly number[],
  more: Partial<SpecGrid['rows'][number]> = {},
): SpecGrid => ({
  version: 1,
  columns: [
    { id: 'name', label: { 'zh-TW': '晶片', en: 'Chip' } },
    { id: 'bw', label: {}, property: 'memory-bandwidth', align: 'end' },
    { id: 'tdp', label: { 'zh-TW': '耗電', en: 'Draws' }, property: 'tdp' },
  ],
  rows: chips.map((chip, at) => ({
    id: `r${at}`,
    chip,
    cells: { name: { kind: 'text', text: { 'zh-TW': `甲${at}`, en: `=A${at}` } } },
    ...more,
  })),
})
