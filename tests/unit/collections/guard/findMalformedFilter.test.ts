import { describe, expect, it } from '@jest/globals'

import { findMalformedFilter } from '../../../../collections/guard/findMalformedFilter.ts'

describe('findMalformedFilter', () => {
  it.each([
    [undefined],
    [{}],
    [{ title: { equals: 'H20' } }],
    [{ 'hugo.path': { exists: true }, or: [{ id: { in: [1] } }, { and: [] }] }],
  ])('finds nothing wrong with %j', (where) => {
    expect(findMalformedFilter(where)).toBeUndefined()
  })

  it.each([
    ['x', 'where'],
    [['x'], 'where'],
    [{ title: 'x' }, 'where.title'],
    [{ and: 'x' }, 'where.and'],
    [{ and: ['x'] }, 'where.and.0'],
    [{ OR: [{ title: { equals: 'a' } }, { and: [{ slug: 3 }] }] }, 'where.OR.1.and.0.slug'],
  ])('finds the part of %j that is no filter', (where, path) => {
    expect(findMalformedFilter(where)).toBe(path)
  })
})
