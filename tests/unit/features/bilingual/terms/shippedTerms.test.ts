import fs from 'node:fs'
import { expect, it } from '@jest/globals'

import { parseTermsFile } from '../../../../../src/features/bilingual/terms/exchange/parseTermsFile.ts'
import { planTerms } from '../../../../../src/features/bilingual/terms/exchange/planTerms.ts'
import { shippedTerms } from '../../../../../src/features/bilingual/terms/shippedTerms.ts'

const { create, problems } = planTerms(
  parseTermsFile(fs.readFileSync(shippedTerms), 'csv', 'terms.csv'),
  [],
  'terms.csv',
)

it('ships at least 150 terms without a mistake', () => {
  expect(problems).toEqual([])
  expect(create.length).toBeGreaterThanOrEqual(150)
})

it('forbids no form that another concept calls right', () => {
  const right = new Set(
    create.flatMap(({ forms }) =>
      Object.values(forms).flatMap(({ preferred, allowed }) => [preferred, ...allowed]),
    ),
  )
  const forbidden = create.flatMap(({ forms }) =>
    Object.values(forms).flatMap((one) => one.forbidden.map(({ form }) => form)),
  )
  expect(forbidden.filter((form) => right.has(form))).toEqual([])
  expect(new Set(forbidden).size).toBe(forbidden.length - 2)
})
