import { describe, expect, it } from '@jest/globals'
import { checkSpecGrid } from '../../../../src/features/chips/checkSpecGrid.ts'
import { findGridProblems } from '../../../../src/features/chips/findGridProblems.ts'
import { validateSpecGrid } from '../../../../src/features/chips/validateSpecGrid.ts'
import { buildGrid } from './grid/buildGrid.ts'

const long = '字'.repeat(4001)

const options = (language: string) =>
  ({ req: { i18n: { language } }, required: true }) as unknown as Parameters<
    typeof validateSpecGrid
  >[1]

describe('the validation of a spec table', () => {
  it('finds nothing in a good grid', () => {
    const grid = buildGrid([
      ['型號', '記憶體'],
      ['甲', ''],
    ])
    expect(checkSpecGrid(grid, 'en')).toBe(true)
    expect(checkSpecGrid(null, 'en')).toBe(true)
  })

  it('asks for a grid where one is required', () => {
    expect(checkSpecGrid(null, 'zh-TW', true)).toBe('表格尚未填寫，請至少填入一格。')
    expect(checkSpecGrid({ version: 1, columns: [], rows: [] }, 'en')).toBe(
      'A spec table needs at least one column.',
    )
  })

  it('says the row, the column and the language', () => {
    const grid = buildGrid([
      ['型號', long],
      ['甲', '96'],
      ['乙', long],
    ])
    expect(checkSpecGrid(grid, 'zh-TW')).toBe(
      '第 2 欄的欄名（中文）：文字超過 4000 個字元，請縮短。第 2 列第 2 欄（中文）：文字超過 4000 個字元，請縮短。',
    )
    expect(findGridProblems(grid)[1]).toMatchObject({ row: 1, column: 1, locale: 'zh-TW' })
  })

  it('names three problems and counts the rest', () => {
    const grid = buildGrid([['型號'], ...Array.from({ length: 9 }, () => [long])])
    expect(checkSpecGrid(grid, 'en')).toMatch(/Row 3, column 1 \(Chinese\): .* And 6 more\.$/)
  })

  it('finds ids that stand twice and cells of no column', () => {
    const grid = buildGrid([['a'], ['b']])
    const row = { id: 'r0', cells: { zz: { kind: 'text' as const, text: {} } } }
    expect(checkSpecGrid({ ...grid, rows: [...grid.rows, row] }, 'en')).toBe(
      'Row 2: its id stands twice in the table; remove one of the two. Row 2: it has a cell for a column that does not exist; remove that cell.',
    )
  })

  it('takes no number of a chip that none can have', () => {
    const chip = 2_147_483_648
    const grid = { ...buildGrid([['a']]), rows: [{ id: 'r0', chip, cells: {} }] }
    expect(checkSpecGrid({ ...grid, rows: [{ id: 'r0', chip: 1, cells: {} }] }, 'en')).toBe(true)
    expect(checkSpecGrid(grid, 'en')).toEqual(expect.any(String))
  })

  it('says how far a grid is over the limits', () => {
    const wide = buildGrid([Array.from({ length: 41 }, () => 'x')])
    expect(checkSpecGrid(wide, 'en')).toBe(
      'A spec table holds at most 40 columns; this would make 41.',
    )
    const rows = Array.from({ length: 401 }, (_, index) => ({ id: `x${index}`, cells: {} }))
    expect(checkSpecGrid({ ...buildGrid([['a']]), rows }, 'zh-TW')).toContain('這樣會有 401 列')
  })

  it('says how much text is too much for one table', () => {
    const heavy = buildGrid([['a'], ...Array.from({ length: 300 }, () => ['字'.repeat(4000)])])
    expect(checkSpecGrid(heavy, 'en')).toBe(
      'A spec table holds at most 1000000 characters of text; this would make 1200001.',
    )
  })

  it.each([
    'text',
    7,
    [],
    {},
    { version: 2, columns: [{ id: 'a', label: {} }], rows: [] },
    { version: 1, columns: [{ id: 'a', label: {} }], rows: [{ id: 'b', cells: { a: 'x' } }] },
    { version: 1, columns: [{ id: 'a b', label: {} }], rows: [] },
    { version: 1, columns: [{ id: 'a', label: { fr: 'x' } }], rows: [null] },
    { version: 1, columns: { length: 50 }, rows: 'x' },
  ])('refuses what is no grid: %j', (value) => {
    expect(checkSpecGrid(value, 'en')).toContain('not the data of a spec table')
  })

  it('speaks the language of the request', () => {
    expect(validateSpecGrid(null, options('zh-TW'))).toBe('表格尚未填寫，請至少填入一格。')
    expect(validateSpecGrid(null, options('de'))).toBe(
      'The table is still empty: fill in at least one cell.',
    )
  })
})
