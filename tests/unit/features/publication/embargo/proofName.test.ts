import { describe, expect, it } from '@jest/globals'

import { proofName } from '../../../../../src/features/publication/embargo/proofName.ts'

const print = '3f2a9c1d00'

describe('proofName', () => {
  it.each([
    ['../Briefing 簡報.PDF', 'Briefing-簡報-3f2a9c1d.pdf'],
    ['C:\\Temp\\mail.pdf', 'mail-3f2a9c1d.pdf'],
    ['…', 'proof-3f2a9c1d.pdf'],
    ['', 'proof-3f2a9c1d.pdf'],
    [`${'長'.repeat(90)}.pdf`, `${'長'.repeat(40)}-3f2a9c1d.pdf`],
  ])('names %j safely', (name, expected) => {
    expect(proofName(name, 'pdf', print)).toBe(expected)
  })
})
