import fs from 'node:fs'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from '@jest/globals'

import type { ReadTable } from '../../../../../src/features/chips/tables/readChipTable.ts'
import { readChipTable } from '../../../../../src/features/chips/tables/readChipTable.ts'
import { epochMapping } from '../../../../../src/features/chips/tables/tableMapping.ts'

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
  const columns = [epochMapping.name, epochMapping.vendor, ...Object.keys(epochMapping.columns)]
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
    expect([...codes]).toEqual(['chips/unmapped-columns', 'chips/tpp-disagrees'])
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

  it('counts what it counts in millions', async () => {
    const { chips } = await readRows(row({ 'Transistors (millions)': '54200.0' }))
    expect(chips[0]?.facts[0]).toMatchObject({
      published: '54,200,000,000',
      value: { low: '54200000000' },
    })
  })
})
