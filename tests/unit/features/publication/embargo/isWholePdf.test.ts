import { describe, expect, it } from '@jest/globals'

import { isWholePdf } from '../../../../../src/features/publication/embargo/isWholePdf.ts'

const whole = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n'

describe('isWholePdf', () => {
  it('knows one that ends, also with something behind it', () => {
    expect(isWholePdf(Buffer.from(whole))).toBe(true)
    expect(isWholePdf(Buffer.from(`${whole}${' '.repeat(500)}`))).toBe(true)
  })

  it.each([0, 8, 40, whole.length - 8])('takes none that breaks off after %d bytes', (length) => {
    expect(isWholePdf(Buffer.from(whole.slice(0, length)))).toBe(false)
  })
})
