import fs from 'node:fs'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from '@jest/globals'

import type { ReadTable } from '../../../../../src/features/chips/tables/readChipTable.ts'
import { readChipTable } from '../../../../../src/features/chips/tables/readChipTable.ts'
import {
  epochMapping,
  tableMappingSchema,
} from '../../../../../src/features/chips/tables/tableMapping.ts'

const file = path.resolve(
  import.meta.dirname,
  '../../../../fixtures/chips/epoch_ml_hardware_2026-03.csv',
)
const epoch = fs.readFileSync(file)

const bits: Readonly<Record<string, number>> = {
  'Tensor-FP16/BF16 performance (FLOP/s)': 16,
  'FP16 (half precision) performance (FLOP/s)': 16,
  'FP8 performance (FLOP/s)': 8,
  'FP4 performance (FLOP/s)': 4,
  'FP64 (double precision) performance (FLOP/s)': 64,
  'FP32 (single precision) performance (FLOP/s)': 32,
  'INT16 performance (OP/s)': 16,
  'INT8 performance (OP/s)': 8,
  'INT4 performance (OP/s)': 4,
}

/** A number of the table in thousandths of an operation, exactly: `1.5e+16`, `299500000000000.0`. */
const exact = (cell: string): bigint => {
  const [digits = '', exponent = '0'] = cell.toLowerCase().split('e')
  const [whole = '', decimals = ''] = digits.split('.')
  const places = Number(exponent) + 3 - decimals.length
  return places >= 0
    ? BigInt(whole + decimals) * 10n ** BigInt(places)
    : BigInt(whole + decimals) / 10n ** BigInt(-places)
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** Read a table that says this below a head with all columns that are mapped. */
const readRows = async (...rows: ReadonlyArray<Readonly<Record<string, string>>>) => {
  const { name, vendor, tpp = '' } = epochMapping
  const columns = [name, vendor, tpp, ...Object.keys(epochMapping.columns)]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  const csv = lines.map((line) => line.map(quoted).join(',')).join('\n')
  return await readChipTable(new TextEncoder().encode(csv), epochMapping, 'a.csv')
}

const row = (more: Readonly<Record<string, string>>) => ({
  'Hardware name': 'H1',
  Manufacturer: 'NVIDIA',
  ...more,
})

const named = (name: string) => row({ 'Hardware name': name })

describe('the table of Epoch AI', () => {
  let table: ReadTable
  beforeAll(async () => {
    table = await readChipTable(epoch, epochMapping, 'epoch.csv')
  })

  it('is read as a whole: every filled cell of a mapped column is a fact, in the unit of people', () => {
    const rows: Array<Record<string, string>> = parse(epoch, { columns: true })
    const columns = Object.keys(epochMapping.columns)
    const filled = rows.flatMap((one) => columns.filter((column) => one[column]?.trim()))
    expect(table.chips).toHaveLength(175)
    expect(table.chips.flatMap(({ facts }) => facts)).toHaveLength(filled.length)
    const h200 = table.chips.find(({ name }) => name === 'NVIDIA H200 SXM')
    expect(h200?.facts.map(({ series, published }) => [series, published])).toEqual(
      expect.arrayContaining([
        ['rate.fp8.dense.tensor', '1,979 TFLOPS'],
        ['rate.fp16.dense.tensor', '989.5 TFLOPS'],
        ['memory-bandwidth', '4,800 GB/s'],
        ['memory-capacity', '141 GB'],
      ]),
    )
    expect(h200?.facts[0]?.quotation).toMatch(/^Release date: 2024-11-18$/)
  })

  it('gives the TPP of every row that an independent sum gives, and tells where the table errs', () => {
    const rows: Array<Record<string, string>> = parse(epoch, { columns: true })
    const wrong = rows.flatMap((one) => {
      const products = Object.entries(bits).flatMap(([column, length]) =>
        one[column] ? [exact(one[column]) * BigInt(length)] : [],
      )
      const stated = one['Total processing performance (bit-OP/s)']
      if (products.length === 0 || !stated) return []
      const most = products.reduce((max, product) => (product > max ? product : max))
      const off = exact(stated) > most ? exact(stated) - most : most - exact(stated)
      return off * 100n > most ? [one['Hardware name']] : []
    })
    const told = table.problems.filter(({ code }) => code === 'chips/tpp-disagrees')
    expect(told.map(({ values }) => values?.['name'])).toEqual(wrong)
    // By more than a hundredth; four of them by more than a twentieth.
    expect(wrong).toEqual([
      'Meta MTIA 300',
      'NVIDIA GB300 (Blackwell Ultra)',
      'AMD Instinct MI355X',
      'AWS Inferentia2',
      'Amazon Trainium1',
      'Google TPU v2',
    ])
  })

  it('says what it leaves out, and nothing else', () => {
    const codes = new Set(table.problems.map(({ code }) => code))
    const told = ['chips/unmapped-columns', 'chips/tpp-disagrees', 'chips/bad-vendor']
    expect([...codes]).toEqual(told)
    const makers = table.problems.filter(({ code }) => code === 'chips/bad-vendor')
    expect(makers.map(({ values }) => values?.['name'])).toEqual(['GroqChip LPU v1'])
  })
})

describe('a table of chips', () => {
  it('is refused without the columns that are mapped', async () => {
    const bytes = new TextEncoder().encode('name,maker\nH100,NVIDIA\n')
    const { chips, problems } = await readChipTable(bytes, epochMapping, 'a.csv')
    expect(chips).toEqual([])
    expect(problems).toMatchObject([
      { code: 'chips/missing-columns', severity: 'error', where: 'a.csv' },
    ])
    expect(problems[0]?.values?.['columns']).toContain('Hardware name')
    expect(problems[0]?.values?.['columns']).toContain('Total processing performance')
  })

  it('is refused where a column that is mapped stands in it twice', async () => {
    const columns = { watts: { series: 'tdp', unit: 'W' as const } }
    const mapping = { ...epochMapping, name: 'chip', vendor: 'maker', tpp: undefined, columns }
    const bytes = new TextEncoder().encode('chip,maker,watts,note,watts,note\nX1,Acme,700,,350,\n')
    expect(await readChipTable(bytes, mapping, 'a.csv')).toMatchObject({
      chips: [],
      problems: [{ code: 'chips/columns-twice', values: { columns: 'watts' } }],
    })
  })

  it.each([
    ['chips/not-csv', new TextEncoder().encode('a,b\n"1,2\n')],
    ['chips/not-utf8', new Uint8Array([0xff, 0xfe, 0x41, 0x00])],
    ['chips/missing-columns', new Uint8Array()],
  ])('is refused with %s where it is none', async (code, bytes) => {
    const { chips, problems } = await readChipTable(bytes, epochMapping, 'a.csv')
    expect([chips, problems]).toMatchObject([[], [{ code, severity: 'error' }]])
  })

  it.each([
    ['TDP (W)', '=HYPERLINK("http://evil.example","700")', 'chips/not-a-number'],
    ['TDP (W)', '-700', 'chips/not-a-number'],
    ['TDP (W)', 'about 700', 'chips/not-a-number'],
    ['TDP (W)', '7e999', 'chips/not-a-number'],
    ['Foundry', '=cmd|calc', 'chips/not-a-value'],
    ['Foundry', '@SUM(A1)', 'chips/not-a-value'],
    ['Foundry', 'x'.repeat(301), 'chips/not-a-value'],
    ['TDP (W)', '7'.repeat(301), 'chips/not-a-number'],
    ['Release date', 'soon', 'chips/not-a-value'],
    ['Release date', '2025-02-30', 'chips/not-a-value'],
  ])('loses only the cell where %s is “%s”, and says so', async (column, cell, code) => {
    const good = { 'Memory (bytes)': '80000000000.0' }
    const { chips, problems } = await readRows(row({ [column]: cell, ...good }))
    expect(chips[0]?.facts.map(({ published }) => published)).toEqual(['80 GB'])
    expect(problems).toMatchObject([{ code, severity: 'warning', line: 2 }])
  })

  it('has each chip once, and each with a name', async () => {
    const { chips, problems } = await readRows(named('A  100'), named('a 100'), named(' '))
    expect(chips.map(({ name }) => name)).toEqual(['A 100'])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['chips/name-twice', 3],
      ['chips/no-name', 4],
    ])
  })

  it.each(['=HYPERLINK("http://evil.example")', '@A1', '***', '–', 'X'.repeat(121)])(
    'has no chip named “%s”',
    async (name) => {
      const { chips, problems } = await readRows(named(name), named('H1'))
      expect(chips.map((chip) => chip.name)).toEqual(['H1'])
      expect(problems).toMatchObject([{ code: 'chips/bad-name', severity: 'warning', line: 2 }])
    },
  )

  it.each(['', '=cmd|calc', 'x'.repeat(81)])('says so where the maker is “%s”', async (maker) => {
    const { chips, problems } = await readRows(row({ Manufacturer: maker }))
    expect(chips).toMatchObject([{ name: 'H1', vendor: '–' }])
    expect(problems).toMatchObject([{ code: 'chips/bad-vendor', severity: 'info', line: 2 }])
  })

  it('compares a TPP with spaces around it too', async () => {
    const rate = { 'FP8 performance (FLOP/s)': '1e15' }
    const tpp = { 'Total processing performance (bit-OP/s)': ' 9e15 ' }
    const { problems } = await readRows(row({ ...rate, ...tpp }))
    expect(problems).toMatchObject([
      { code: 'chips/tpp-disagrees', values: { stated: '9,000', computed: '8,000' } },
    ])
  })

  it('counts what it counts in millions', async () => {
    const { chips } = await readRows(row({ 'Transistors (millions)': '54200.0' }))
    expect(chips[0]?.facts[0]).toMatchObject({
      published: '54,200,000,000',
      value: { low: '54200000000' },
    })
  })
})

const parseColumn = (column: object) =>
  tableMappingSchema.safeParse({ ...epochMapping, columns: { a: column } })

describe('a mapping', () => {
  it('is that of Epoch AI as it comes with the product', () => {
    expect(tableMappingSchema.safeParse(epochMapping).error).toBeUndefined()
  })

  it.each([
    [{ series: 'tdp' }, 'columns.a.unit'],
    [{ series: 'tdp', unit: 'nm' }, 'columns.a.unit'],
    [{ series: 'memory-bandwidth', unit: 'b/s' }, 'columns.a.unit'],
    [{ series: 'rate.int8.dense.tensor', unit: 'FLOPS' }, 'columns.a.unit'],
    [{ series: 'foundry', unit: 'W' }, 'columns.a.unit'],
    [{ series: 'foundry', times: '1000' }, 'columns.a.times'],
    [{ series: 'transistors', times: '0' }, 'columns.a.times'],
    [{ series: 'speed', unit: 'W' }, 'columns.a.series'],
  ])('is refused with %j', (column, path) => {
    expect(parseColumn(column).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  it('may leave out the unit of a count', () => {
    expect(parseColumn({ series: 'transistors', times: '1000000' }).success).toBe(true)
  })
})
