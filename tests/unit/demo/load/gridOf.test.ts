import { describe, expect, it } from '@jest/globals'
import { gridOf } from '../../../../src/demo/load/gridOf.ts'
import { readContent } from '../../../../src/demo/readContent.ts'
import { specGridSchema } from '../../../../src/features/chips/specGrid.ts'

const { specTables } = await readContent()

describe('gridOf', () => {
  it.each(specTables.map((table) => [table.key, table] as const))(
    '%s becomes a grid that may be stored',
    (_, table) => {
      const grid = gridOf(table, () => 7)
      expect(specGridSchema.parse(grid)).toEqual(grid)
      expect(grid.rows.map(({ chip }) => chip)).toEqual(
        table.rows.map(({ chip }) => (chip ? 7 : null)),
      )
    },
  )

  it('writes one text into both languages, and two into one each', () => {
    const table = specTables.find(({ key }) => key === 'rule-tests')
    const row = gridOf(table!, () => 1).rows.find(({ id }) => id === 'us-2022')
    expect(row?.cells['effective']).toEqual({
      kind: 'text',
      text: { 'zh-TW': '2022-10-07', en: '2022-10-07' },
    })
    expect(row?.cells['test']).toEqual({
      kind: 'text',
      text: { 'zh-TW': '2022年第一份規定', en: 'First rule of 2022' },
    })
  })
})
