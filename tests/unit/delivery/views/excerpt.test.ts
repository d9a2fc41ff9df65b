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

  test('leaves a text whole that is short enough, wherever the hit stands', () => {
    const headline = 'One family, three rules: from the A100 to the A800 to the H20'
    expect(words(excerpt(headline, 'H20', 400))).toBe(headline)
  })

  test('cuts between the words of a language that has spaces', () => {
    const found = words(excerpt('licences were issued '.repeat(40).trim(), 'issued', 100))
    expect(found).toMatch(/^(?:…\s*)?(?:(?:licences|were|issued)\s*)+…$/)
    const long = `${'licences were issued '.repeat(10)}H20 ${'licences were issued '.repeat(10)}`
    expect(words(excerpt(long, 'H20'))).toMatch(/^…\s?(?:(?:licences|were|issued|H20)\s*)+…$/)
  })

  test('loses no text', () => {
    expect(words(excerpt('一二三四五', '三'))).toBe('一二三四五')
  })
})
