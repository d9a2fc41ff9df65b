import { describe, expect, it } from '@jest/globals'

import { findUnstorable } from '../../../src/kernel/findUnstorable.ts'

const nested = (depth: number): unknown => {
  let value: unknown = 'x'
  for (let at = 0; at < depth; at += 1) value = { a: value }
  return value
}

describe('findUnstorable', () => {
  it.each([
    ['an article', { title: '台積電 𠮷 😀', body: { root: { children: [{ text: 'a\n\tb' }] } } }],
    ['nothing', undefined],
    ['numbers and dates', { a: 1, b: null, c: new Date(), d: [true] }],
    ['a file', { data: Buffer.from('\0') }],
    ['what is nested as deep as an article', nested(90)],
  ])('finds nothing in %s', (_, value) => {
    expect(findUnstorable(value)).toBeUndefined()
  })

  it.each([
    ['a NUL', { a: [{ b: 'x\u0000' }] }, 'a.0.b'],
    ['half a character', { a: 'x\uD83D' }, 'a'],
    ['the other half', { a: '\uDE00x' }, 'a'],
    ['halves in the wrong order', { a: '\uDE00\uD83D' }, 'a'],
  ])('finds %s, and where', (_, value, path) => {
    expect(findUnstorable(value)).toEqual({ finding: 'badCharacter', path })
  })

  it('finds a NUL in a key', () => {
    expect(findUnstorable({ a: { 'b\u0000': 1 } })).toEqual({ finding: 'badCharacter', path: 'a' })
  })

  it('finds what is nested without end, on a stack of its own', () => {
    expect(findUnstorable(nested(100_000))).toMatchObject({ finding: 'tooDeep' })
  })

  it('finds what has too many parts', () => {
    const value = { rows: Array.from({ length: 300_001 }, () => 0) }
    expect(findUnstorable(value)).toMatchObject({ finding: 'tooMuch' })
  })
})
