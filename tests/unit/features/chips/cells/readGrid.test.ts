import { describe, expect, it } from '@jest/globals'

import { readGrid } from '../../../../../src/features/chips/cells/readGrid.ts'
import type { SpecGrid } from '../../../../../src/features/chips/specGrid.ts'
import { seedGrid } from '../../../../support/chips/seedGrid.ts'

/** What the seed's table says, read by a person: every row, every cell, every bullet. */
const expected: Readonly<Record<string, readonly string[]>> = {
  A100: [
    '2020年5月: fact announced 2020-05',
    '7nmGA100架構: fact node-class 7nm',
    '40/80GB HBM2記憶體: fact memory-capacity 40GB',
    '40/80GB HBM2記憶體: fact memory-capacity 80GB',
    '40/80GB HBM2記憶體: fact memory-type HBM2',
    '19.5 TFLOPS (FP32): fact rate.fp32.dense.vector 19.5 TFLOPS',
    '312 TOPS (INT8): fact rate.int8.dense.tensor 312 TOPS',
    '600GB/s記憶體頻寬: fact memory-bandwidth 600GB/s',
    '禁止出口中國: event 2022-09 denial',
    '2022年9月: event 2022-09',
    '完全禁止: text words',
  ],
  H100: [
    '2022年3月: fact announced 2022-03',
    '4nm Hopper架構: fact node-class 4nm',
    '80GB HBM3記憶體: fact memory-capacity 80GB',
    '80GB HBM3記憶體: fact memory-type HBM3',
    '60 TFLOPS (FP32): fact rate.fp32.dense.vector 60 TFLOPS',
    '1000 TOPS (INT8): fact rate.int8.dense.tensor 1000 TOPS',
    '3.35TB/s記憶體頻寬: fact memory-bandwidth 3.35TB/s',
    '第二代Transformer引擎: text words',
    '禁止出口中國: event 2022-09 denial',
    '2022年9月: event 2022-09',
    '完全禁止: text words',
  ],
  A800: [
    '2022年11月: fact announced 2022-11',
    'A100降規版本: relation A100',
    '降低互連頻寬(40GB/s→ 24GB/s NVLink): change link-bandwidth 40GB/s to 24GB/s',
    '其餘規格類似A100: text refers',
    '初始允許→ 禁止出口: event 2023-10',
    '2023年10月: event 2023-10',
    '最初作為A100替代品， 後被禁止: text refers',
  ],
  H800: [
    '2023年3月: fact announced 2023-03',
    'H100降規版本: relation H100',
    '降低互連頻寬: text words',
    'FLOPS與H100相近: text refers',
    '初始允許→ 禁止出口: event 2023-10',
    '2023年10月: event 2023-10',
    '最初作為H100替代品， 後被禁止: text refers',
  ],
  H20: [
    '2023年11月: fact announced 2023-11',
    'H100再降規版本: relation H100',
    '降低FLOPS: text words',
    '96GB記憶體: fact memory-capacity 96GB',
    '推理性能優化: text words',
    '較弱的訓練能力: text words',
    '初始允許→ 禁止出口: event 2025-04',
    '2025年4月: event 2025-04',
    '推理工作負載優化， 最新被禁止: text words',
  ],
  L20: [
    '2023年11月: fact announced 2023-11',
    'L40S降規版本: relation L40S',
    '針對推理工作優化: text words',
    '48GB GDDR6記憶體: fact memory-capacity 48GB',
    '48GB GDDR6記憶體: fact memory-type GDDR6',
    '允許出口: event unclear',
    '尚未管制: text no-date',
    '低功耗AI推理工作: text words',
  ],
  'RTX 5090D': [
    '2024年: fact announced 2024',
    '消費級晶片的商用版: text words',
    '檢測到AI訓練會自動降頻: text words',
    'CUDA生態系支持: text words',
    '允許出口: event unclear',
    '尚未管制: text no-date',
    '過渡性解決方案: text words',
  ],
  Blackwell系列: [
    '2024年3月發布 (尚未出貨): fact announced 2024-03',
    '新一代架構: text words',
    '性能是H100的4倍: text refers',
    '高度優化的AI訓練: text words',
    '預計禁止 出口中國: event',
    '已預先管制: text no-date',
    '不適用: text words',
  ],
}

describe("the seed's table of chips", () => {
  it('is read bullet for bullet into facts, relations, changes and text', async () => {
    const grid = seedGrid()
    const rows = await readGrid(grid, 'zh-TW')
    const read = rows.map(({ name, statements }) => [
      name,
      statements.map((said) => {
        const start = `${said.quotation}: ${said.kind}`
        switch (said.kind) {
          case 'fact':
            return `${start} ${said.series} ${said.published}`
          case 'change':
            return `${start} ${said.series} ${said.before.published} to ${said.after.published}`
          case 'relation':
            return `${start} ${said.base}`
          case 'event':
            return [start, said.date, said.status].filter(Boolean).join(' ')
          case 'text':
            return `${start} ${said.why}`
        }
      }),
    ])
    expect(Object.fromEntries(read)).toEqual(expected)
    // Each quotation stands in its cell, where it is said to.
    for (const { id, statements } of rows) {
      const { cells } = grid.rows.find((row) => row.id === id)!
      for (const { column, from, quotation } of statements) {
        expect(cells[column]?.text['zh-TW']?.slice(from, from + quotation.length)).toBe(quotation)
      }
    }
  })
})

const both = (chinese: string, english: string): SpecGrid => ({
  version: 1,
  columns: [
    { id: 'name', label: { en: 'Chip', 'zh-TW': '晶片' } },
    { id: 'about', label: { en: 'Features', 'zh-TW': '特點' } },
  ],
  rows: [
    {
      id: 'one',
      chip: 7,
      cells: {
        name: { kind: 'text', text: { en: 'A100' } },
        about: { kind: 'text', text: { en: english, 'zh-TW': chinese } },
      },
    },
  ],
})

const read = async (grid: SpecGrid) =>
  (await readGrid(grid, 'zh-TW')).flatMap(({ statements }) =>
    statements.map(({ locale, quotation }) => `${locale} ${quotation}`),
  )

describe('a cell in both languages', () => {
  it('says once what both languages say', async () => {
    const grid = both('• 80GB記憶體 • 意見', '• 40 GB memory • an opinion')
    expect(await read(grid)).toEqual(['zh-TW 80GB記憶體', 'zh-TW 意見', 'en 40 GB memory'])
    expect(await read(both('• 80GB記憶體 • 意見', '• 80 GB memory • an opinion'))).toEqual([
      'zh-TW 80GB記憶體',
      'zh-TW 意見',
    ])
  })

  it('is read once where all of it is translated', async () => {
    const chinese =
      '• 7nmGA100架構 • 40/80GB HBM2記憶體 • 19.5 TFLOPS (FP32) • 312 TOPS (INT8) • 600GB/s記憶體頻寬 • 降低互連頻寬(40GB/s→ 24GB/s NVLink) • H100降規版本 • 其餘規格類似H100'
    const english =
      '• 7nm GA100 architecture • 40/80 GB of HBM2 memory • 19.5 TFLOPS (FP32) • 312 TOPS (INT8) • 600 GB/s memory bandwidth • less link bandwidth (40 GB/s → 24 GB/s NVLink) • cut-down version of the H100 • otherwise similar to the H100'
    const [one, other] = [
      await readGrid(both(chinese, ''), 'zh-TW'),
      await readGrid(both('', english), 'en'),
    ]
    const kinds = one[0]!.statements.map(({ kind }) => kind)
    expect(kinds).toEqual([
      ...Array.from({ length: 7 }, () => 'fact'),
      'change',
      'relation',
      'text',
    ])
    expect(other[0]!.statements.map(({ kind }) => kind)).toEqual(kinds)
    const read = await readGrid(both(chinese, english), 'en')
    expect(read[0]!.statements).toEqual(other[0]!.statements)
  })

  it('is left unread at the end of a very large table', async () => {
    const grid = both('80GB記憶體', '')
    const [row] = grid.rows
    const prose = '意見'.repeat(2000)
    const cells = { about: { kind: 'text' as const, text: { 'zh-TW': prose } } }
    const rows = Array.from({ length: 40 }, (_, at) => ({ ...row!, id: `r${at}`, cells }))
    const read = await readGrid({ ...grid, rows }, 'zh-TW')
    expect(read.length).toBeGreaterThan(10)
    expect(read.length).toBeLessThan(40)
  })

  it('adds what only the other language says, and what it says otherwise', async () => {
    expect(await read(both('', '80 GB memory'))).toEqual(['en 80 GB memory'])
    expect(await read(both('• 312 TOPS（INT8）', '624 TOPS (INT8)'))).toEqual([
      'zh-TW 312 TOPS（INT8）',
      'en 624 TOPS (INT8)',
    ])
  })
})
