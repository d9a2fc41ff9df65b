import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parsePastedTable } from '../../../../../../src/features/chips/grid/paste/parsePastedTable.ts'
import { sayProblem } from '../../../../../../src/kernel/problem.ts'
import { parseSmallHtml } from '../../../../../support/parseSmallHtml.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../../fixtures/clipboard/${name}`, import.meta.url), 'utf8')

const paste = (text: string, html?: string) => {
  const result = parsePastedTable({ html, text }, parseSmallHtml)
  if (!result.ok) throw new Error(sayProblem(result.problem, 'en'))
  return result.value
}

const refusal = (text: string, html?: string) => {
  const result = parsePastedTable({ html, text }, parseSmallHtml)
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value.rows).slice(0, 200)}`)
  return result.problem
}

const noteCodes = (table: ReturnType<typeof paste>) => table.notes.map((one) => one.code)

describe('a table copied as HTML', () => {
  it('comes from Excel without hidden rows, spare columns and source line ends', () => {
    const table = paste('', fixture('excel-filtered-rows.html'))
    expect(table.rows).toEqual([
      ['型號', '記憶體', '頻寬'],
      ['甲型 A-10', '96 GB\n高頻寬記憶體，\n第三代', '4.0 TB/s'],
      ['乙型 B-20', '80 GB < 甲型', '3.35 TB/s'],
    ])
    expect(table).toMatchObject({ source: 'html', hasHeader: false, notes: [] })
    expect(table.aligns?.[2]).toBe('end')
  })

  it('comes from Google Sheets with merged cells opened and told', () => {
    const table = paste('Maker\tPart', fixture('google-sheets-merged.html'))
    expect(table.rows).toEqual([
      ['Maker', 'Part', 'Peak rate'],
      ['Acme Silicon', 'A-10\n(export version)', '1,979'],
      ['', 'A-20 & A-21', '10¹⁵ /s'],
    ])
    expect(noteCodes(table)).toEqual(['chips/merged-cells'])
  })

  it('comes from LibreOffice', () => {
    expect(paste('', fixture('libreoffice-fonts.html')).rows).toEqual([
      ['部位', '製程'],
      ['運算晶粒', '4'],
    ])
  })

  it('comes from Word with a line for each paragraph of a cell', () => {
    expect(paste('', fixture('word-paragraphs.html')).rows).toEqual([
      ['Item', 'Value'],
      ['管制門檻 (TPP)', '4800\n以上需許可'],
    ])
  })

  it('comes from a web page whose layout is a table, head first and foot last', () => {
    const table = paste('', fixture('web-page-layout-table.html'))
    expect(table.rows).toEqual([
      ['Part', 'Memory', 'Links', ''],
      ['A-10', '96 GB', '18', '900 GB/s'],
      ['A-20', '80 GB\nHBM2e', 'yes', 'CO₂'],
      ['Figures by the makers', '', '', ''],
    ])
    expect(table.hasHeader).toBe(true)
  })

  it('keeps a rowspan beside shorter rows where it belongs', () => {
    const html =
      '<table><tr><td rowspan="0">a<td>b<tr><td>c<td rowspan=2>d<tr><td>e</table><table><tr><td>x</table>'
    expect(paste('', html).rows).toEqual([
      ['a', 'b', ''],
      ['', 'c', 'd'],
      ['', 'e', ''],
    ])
  })

  it('takes HTML source that was copied as text', () => {
    expect(paste('  <table><tr><th>a<th>b<tr><td>1<td>2</table>').rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('passes over HTML without a table for its text', () => {
    expect(paste('a\tb\n1\t2', '<div><span>a b</span></div>').source).toBe('tsv')
  })

  it('is not widened by a foot that claims a thousand columns', () => {
    const html = '<table><tr><td>a<td>b<tr><td colspan="99999999">note</table>'
    expect(paste('', html).rows).toEqual([
      ['a', 'b'],
      ['note', ''],
    ])
  })
})

describe('a table copied as text', () => {
  it('comes from Excel with quoted cells that hold line ends, tabs and quotes', () => {
    expect(paste(fixture('excel-quoted-cells.tsv')).rows).toEqual([
      ['型號', '說明', '頻寬'],
      ['A-10', '兩行字：\n第二行，含\t定位', '4.0 TB/s'],
      ['B-20', '他說 "快"', '5" 晶圓'],
      ['"C" 型', '', ''],
    ])
  })

  it('keeps a quote that is never closed', () => {
    expect(paste('"a\tb\n"c\td').rows).toEqual([
      ['"a', 'b'],
      ['"c', 'd'],
    ])
  })

  it('has ragged rows padded, and says so', () => {
    const table = paste('a\tb\tc\n1\n2\t3')
    expect(table.rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '3', ''],
    ])
    expect(table.notes.map((one) => sayProblem(one, 'zh-TW'))).toEqual([
      '有 2 列比其他列短，已補上空白格。',
    ])
  })

  it('is Markdown with alignment, escaped pipes, code, links and line breaks', () => {
    const table = paste(
      [
        'A sentence | with a pipe.',
        '',
        '| Part | Memory | Note |',
        '|:-----|-------:|:----:|',
        '| **A-10** | `96` GB | a \\| b<br>c |',
        '| [A-20](https://example.org/a_b_c) | 80_000 GB | 2 * 3 * 4 |',
        '| A\\_30 | |',
        '',
        'After | it.',
      ].join('\n'),
    )
    expect(table.source).toBe('markdown')
    expect(table.rows).toEqual([
      ['Part', 'Memory', 'Note'],
      ['A-10', '96 GB', 'a | b\nc'],
      ['A-20', '80_000 GB', '2 * 3 * 4'],
      ['A_30', '', ''],
    ])
    expect(table.aligns).toEqual(['start', 'end', 'center'])
    expect(table.hasHeader).toBe(true)
  })

  it('is Markdown without outer pipes', () => {
    expect(paste('型號 | 記憶體\n--- | ---\n甲 | 96').rows).toEqual([
      ['型號', '記憶體'],
      ['甲', '96'],
    ])
  })

  it('is CSV only where nothing else can be meant', () => {
    expect(paste('part,memory\nA-10,"96, or 80"').source).toBe('csv')
    expect(paste('Yes, it is\nNo, it is not').source).toBe('lines')
    expect(paste('1,000\n2,000').source).toBe('lines')
    expect(paste('a,b\nc').source).toBe('lines')
    expect(paste('只有一行,逗號').source).toBe('lines')
  })

  it('is lines where nothing parts columns, one cell for one line', () => {
    expect(paste('一行字').rows).toEqual([['一行字']])
    expect(paste('一\n二\n').rows).toEqual([['一'], ['二']])
  })
})

describe('what is no table for a grid', () => {
  it('is refused when it is empty', () => {
    expect(refusal(' \n\t\n').code).toBe('chips/paste-empty')
    expect(refusal('', '<table></table>').code).toBe('chips/paste-empty')
  })

  it('is refused when it is too long, too wide, or has a cell that is', () => {
    expect(refusal(Array.from({ length: 401 }, () => 'a\tb').join('\n')).code).toBe(
      'chips/paste-too-long',
    )
    expect(paste(Array.from({ length: 400 }, () => 'a\tb').join('\n')).rows).toHaveLength(400)
    expect(refusal('', `<table><tr>${'<td>x'.repeat(41)}</table>`).code).toBe(
      'chips/paste-too-wide',
    )
    const long = refusal(`a\tb\n1\t${'字'.repeat(4001)}`)
    expect(sayProblem(long, 'zh-TW')).toContain('第 2 列第 2 欄有 4001 個字元')
  })

  it('passes over 10 MB of HTML for a short text', () => {
    expect(paste('a\tb\n1\t2', 'x'.repeat(10_000_000)).rows).toHaveLength(2)
    expect(refusal('', 'x'.repeat(10_000_000)).code).toBe('chips/paste-too-large')
  })
})
