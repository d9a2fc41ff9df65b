import { describe, expect, test } from '@jest/globals'

import { excerpt } from '../../../../src/delivery/views/excerpt.ts'

const words = (parts: ReturnType<typeof excerpt>) => parts.map(({ text }) => text).join('')
const hits = (parts: ReturnType<typeof excerpt>) =>
  parts.filter(({ isHit }) => isHit).map(({ text }) => text)

describe('an excerpt', () => {
  test('marks a word of one Chinese character', () => {
    expect(hits(excerpt('許可證與信', '信'))).toEqual(['信'])
  })

  test('begins shortly before the first hit', () => {
    const found = excerpt(`${'前'.repeat(500)}頻寬${'後'.repeat(500)}`, '頻寬')
    expect(hits(found)).toEqual(['頻寬'])
    expect(words(found).length).toBeLessThan(130)
    expect(words(found)).toMatch(/^…前+頻寬後+…$/)
  })

  test('marks Latin words whatever their case, and treats marks of patterns as text', () => {
    expect(hits(excerpt('The h20 (a.b) is H20', 'H20 a.b'))).toEqual(['h20', 'a.b', 'H20'])
    expect(hits(excerpt('axb', 'a.b'))).toEqual([])
  })

  test('loses no text', () => {
    expect(words(excerpt('一二三四五', '三'))).toBe('一二三四五')
  })
})
