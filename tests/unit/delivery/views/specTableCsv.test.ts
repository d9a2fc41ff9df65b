import { expect, it } from '@jest/globals'

import { specTableCsv } from '../../../../src/delivery/views/specTableCsv.ts'

it('names a column as it is called, whatever signs are in its name', () => {
  const csv = specTableCsv({
    id: 1,
    title: 'Prices',
    locale: 'en',
    asOf: '2026-11-28',
    known: null,
    note: null,
    columns: [{ label: "Price in $'000 ($&)", property: 'price' }],
    rows: [],
    sources: [],
  })
  expect(csv).toContain("Price in $'000 ($&),Sources: Price in $'000 ($&)")
})
