import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

import { limitQuery } from '../../../../src/delivery/api/graphQLRules.ts'

const schema = buildSchema('type Query { a: Query, b: Int }')
const errors = (query: string) =>
  validate(schema, parse(query), [limitQuery('en')]).map(({ message }) => message)

const nested = (depth: number) => `${'{ a '.repeat(depth)}{ b }${' }'.repeat(depth)}`

const level = (n: number) => `fragment f${n} on Query { ${`x: a { ...f${n + 1} } `.repeat(10)} }`

describe('limitQuery', () => {
  it.each([
    ['a plain query', '{ a { b } }'],
    ['a query as deep as an article', nested(11)],
    ['fragments', '{ ...f } fragment f on Query { a { ...g } } fragment g on Query { b }'],
  ])('lets %s through', (_, query) => {
    expect(errors(query)).toEqual([])
  })

  it.each([
    ['depth', nested(12)],
    ['depth behind fragments', `{ ...f } fragment f on Query ${nested(12)}`],
    ['a circle of fragments', '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }'],
    ['a circle through a field', '{ ...f } fragment f on Query { a { ...f } }'],
  ])('refuses %s', (_, query) => {
    expect(errors(query)[0]).toContain('levels deep')
  })

  it('refuses a field under a thousand names', () => {
    const many = Array.from({ length: 1600 }, (_, index) => `x${index}: b`).join(' ')
    expect(errors(`{ a { ${many} } }`)[0]).toContain('1500 fields')
  })

  it('refuses many operations under other names', () => {
    const many = Array.from({ length: 21 }, (_, index) => `x${index}: b`).join(' ')
    expect(errors(`{ ${many} }`)[0]).toContain('20 operations')
  })

  it('counts a fragment as often as it is spread', () => {
    const query = `{ ...f0 } ${[0, 1, 2, 3, 4].map(level).join(' ')} fragment f5 on Query { b }`
    const before = performance.now()
    expect(errors(query)[0]).toContain('1500 fields')
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
