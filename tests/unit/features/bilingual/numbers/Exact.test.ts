import { describe, expect, it } from '@jest/globals'
import { assert, bigInt, nat, property } from 'fast-check'

import { Exact } from '../../../../../src/features/bilingual/numbers/Exact.ts'

describe('Exact', () => {
  it.each([
    ['4,800', '4800'],
    ['0.10', '0.1'],
    ['007', '7'],
    ['0.05', '0.05'],
    ['0.0', '0'],
  ])('writes %s as %s', (written, text) => {
    expect(Exact.of(written).text).toBe(text)
  })

  it('makes no error where floating-point numbers do', () => {
    expect(Exact.of('0.1').plus(Exact.of('0.2')).text).toBe('0.3')
    expect(Exact.of('7592.2').times(Exact.ten(8)).text).toBe('759220000000')
    expect(Exact.of('1').by(Exact.of('3'))?.text).toBe('1/3')
    expect(Exact.of('3').by(Exact.of('4'))?.text).toBe('0.75')
    expect(Exact.of('1').by(Exact.of('0'))).toBeUndefined()
  })

  it('gives back any decimal number', () => {
    assert(
      property(bigInt({ min: 0n, max: 10n ** 20n }), nat({ max: 999 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(3, '0')}`.replace(/\.?0+$/, (end) =>
          end.includes('.') ? '' : end.replaceAll('0', ''),
        )
        expect(Exact.of(text).text).toBe(text)
      }),
    )
  })
})
