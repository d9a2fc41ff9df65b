import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { crossedCollections } from '../../../../collections/guard/crossedCollections.ts'
import { pathsOfQuery } from '../../../../collections/guard/pathsOfQuery.ts'

const fields = (list: object[]) => list as FlattenedField[]
const text = { name: 'title', type: 'text' }
const collections: Record<string, FlattenedField[]> = {
  posts: fields([text, { name: 'authors', type: 'relationship', relationTo: 'users' }]),
  users: fields([{ name: 'email', type: 'email' }]),
  sources: fields([text]),
}
const own = fields([
  text,
  { name: 'post', type: 'relationship', relationTo: 'posts' },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  {
    name: 'seo',
    type: 'group',
    flattenedFields: [{ name: 'source', type: 'relationship', relationTo: 'sources' }],
  },
  { name: 'any', type: 'relationship', relationTo: ['posts', 'users'] },
])
const crossed = (path: string) => crossedCollections(path, own, (slug) => collections[slug])

describe('crossedCollections', () => {
  it.each([
    ['title', []],
    ['post', []],
    ['post.id', []],
    ['nowhere.at.all', []],
    ['any.value', []],
    ['post.title', ['posts']],
    ['post__title', ['posts']],
    ['post.authors', ['posts']],
    ['post.authors.email', ['posts', 'users']],
    ['cover.filename', ['media']],
    ['seo.source.title', ['sources']],
    ['seo.0.source.title', ['sources']],
  ])('follows %s through %j', (path, expected) => {
    expect(crossed(path)).toEqual(expected)
  })
})

describe('pathsOfQuery', () => {
  it('finds every path of a filter and of an order', () => {
    const where = {
      and: [{ or: [{ a: { equals: 1 } }] }, { 'b.c': { like: 'x' } }],
      OR: [{ d: {} }],
    }
    expect(pathsOfQuery({ where, sort: '-e,f' })).toEqual(['a', 'b.c', 'd', 'e', 'f'])
    expect(pathsOfQuery({ sort: ['-g', 'h'] })).toEqual(['g', 'h'])
    expect(pathsOfQuery({})).toEqual([])
  })
})
