import { describe, expect, it } from '@jest/globals'
import { rangeTexts } from '../../../../../src/features/chips/grid/copy/rangeTexts.ts'
import { writeHtmlTable } from '../../../../../src/features/chips/grid/copy/writeHtmlTable.ts'
import { writeTsv } from '../../../../../src/features/chips/grid/copy/writeTsv.ts'
import { parsePastedTable } from '../../../../../src/features/chips/grid/paste/parsePastedTable.ts'
import { parseSmallHtml } from '../../../../support/parseSmallHtml.ts'
import { buildGrid } from './buildGrid.ts'

const rows = [
  ['型號', 'a "b" <c> & d'],
  ['"引號"', '兩行\n第二行\t定位'],
  ['', '5" 晶圓'],
]

describe('a copied rectangle', () => {
  it('reads one language of labels and cells, without the chips', () => {
    const grid = buildGrid([
      ['型號', '記憶體'],
      ['甲', '96'],
    ])
    expect(rangeTexts(grid, { top: -1, left: -1, bottom: 0, right: 0 }, 'zh-TW')).toEqual([
      ['型號'],
      ['甲'],
    ])
    expect(rangeTexts(grid, { top: 0, left: 0, bottom: 0, right: 1 }, 'en')).toEqual([['', '']])
  })

  it('comes back from its TSV as it was', () => {
    expect(parsePastedTable({ text: writeTsv(rows) }, parseSmallHtml)).toMatchObject({
      value: { source: 'tsv', rows },
    })
  })

  it('comes back from its HTML as it was, but for tabs', () => {
    const html = writeHtmlTable(rows, true)
    expect(parsePastedTable({ html, text: '' }, parseSmallHtml)).toMatchObject({
      value: {
        source: 'html',
        hasHeader: true,
        rows: rows.map((row) => row.map((text) => text.replace('\t', ' '))),
      },
    })
  })
})
