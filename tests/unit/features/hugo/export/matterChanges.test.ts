import { describe, expect, test } from '@jest/globals'
import type { DesiredMatter } from '../../../../../src/features/hugo/export/desiredMatter.ts'
import type { Comparison } from '../../../../../src/features/hugo/export/matterChanges.ts'
import { matterChanges } from '../../../../../src/features/hugo/export/matterChanges.ts'
import type { FrontMatter } from '../../../../../src/features/hugo/page/frontMatter.ts'

const march = new Date('2024-02-29T16:00:00Z')

const before: DesiredMatter = {
  title: '標題',
  kind: 'news',
  slug: 'file-name',
  summary: '前言',
  tags: ['甲'],
  categories: ['設備'],
  authors: ['王'],
  isDraft: false,
  publishedAt: march,
  appearsAt: undefined,
  expiresAt: undefined,
}

const matter: FrontMatter = {
  linkTitle: '標題',
  description: '前言',
  tags: ['甲'],
  category: '設備',
  author: '王',
  date: '2024-03-01',
}

const changes = (now: Partial<DesiredMatter>, given: Partial<Comparison> = {}) =>
  matterChanges(
    {
      now: { ...before, ...now },
      before,
      matter,
      inherited: {},
      timeZone: 'Asia/Taipei',
      hadPublish: false,
      hadWithdraw: false,
      ...given,
    },
    'file-name',
  ).map(({ keys: [key], value }) => [key, value])

describe('what the newsroom did not change', () => {
  test('stays as it is written', () => {
    expect(changes({})).toEqual([])
  })

  test('stays also where the import is forgotten and the file says the same', () => {
    expect(changes({}, { before: undefined })).toEqual([])
  })
})

describe('what it has changed', () => {
  test('is told with the form that it had', () => {
    const now = { title: '新', tags: ['乙', '丙'], categories: ['材料'], authors: ['李', '陳'] }
    expect(changes(now)).toEqual([
      ['title', '新'],
      ['authors', ['李', '陳']],
      ['categories', '材料'],
      ['tags', ['乙', '丙']],
    ])
  })

  test('goes where it is empty', () => {
    expect(changes({ summary: '', tags: [] })).toEqual([
      ['description', undefined],
      ['tags', undefined],
    ])
  })

  test('is an address in the place where the file gives it', () => {
    expect(changes({ slug: 'new' })).toEqual([['slug', 'new']])
    const withUrl = { ...matter, url: '/2024/old.html' }
    expect(changes({ slug: 'new' }, { matter: withUrl })).toEqual([['url', '/2024/new.html']])
    const withFolder = { ...matter, url: '/2024/old/' }
    expect(changes({ slug: 'new' }, { matter: withFolder })).toEqual([['url', '/2024/new/']])
  })
})

describe('times', () => {
  test('keep their form as long as they are the same instant', () => {
    expect(changes({ publishedAt: new Date(march) }, { before: undefined })).toEqual([])
    expect(changes({ publishedAt: new Date('2024-03-02T01:02:03.456Z') })).toEqual([
      ['date', '2024-03-02T01:02:03.456Z'],
    ])
  })

  test('make a draft of what was withdrawn', () => {
    expect(changes({ isDraft: true })).toEqual([['draft', true]])
  })

  test('say when the clock is to publish and to withdraw', () => {
    const next = new Date('2030-01-01T00:00:00Z')
    expect(changes({ appearsAt: next, expiresAt: next }, { hadPublish: true })).toEqual([
      ['publishDate', '2030-01-01T00:00:00Z'],
      ['expiryDate', '2030-01-01T00:00:00Z'],
    ])
    const said = { ...matter, publishDate: '2030-01-01T08:00:00' }
    expect(changes({ appearsAt: next }, { matter: said, hadPublish: true })).toEqual([])
  })

  test('forget a withdrawal that was cancelled, and no other', () => {
    const said = { ...matter, expiryDate: '2030-01-01' }
    expect(changes({}, { matter: said })).toEqual([])
    expect(changes({}, { matter: said, hadWithdraw: true })).toEqual([['expiryDate', undefined]])
  })

  test('stay as they are where Hugo began to show a page after its own date', () => {
    expect(changes({}, { matter: { ...matter, publishDate: '2024-04-01' } })).toEqual([])
  })

  test('show what was published before Hugo would have shown it', () => {
    const early = { ...matter, publishDate: '2030-01-01', draft: true }
    const wasDraft = { ...before, isDraft: true }
    expect(changes({}, { matter: early, before: wasDraft })).toEqual([
      ['draft', false],
      ['publishDate', '2024-02-29T16:00:00Z'],
    ])
  })
})

const inParams = (params: FrontMatter) => ({ matter: { ...matter, params: { ...params } } })

describe('the kind of article', () => {
  test('is a parameter of the page, and none of news', () => {
    expect(changes({ kind: 'explainer' })).toEqual([['params', { kind: 'explainer' }]])
    expect(changes({ kind: 'news' }, { before: undefined, ...inParams({ a: 1 }) })).toEqual([])
    const was = { before: { ...before, kind: 'analysis' as const } }
    const given = { ...was, ...inParams({ a: 1, Kind: 'Analysis' }) }
    expect(changes({ kind: 'analysis' }, given)).toEqual([])
    expect(changes({ kind: 'news' }, given)).toEqual([['params', { a: 1 }]])
    expect(changes({ kind: 'news' }, { ...was, ...inParams({ kind: 'analysis' }) })).toEqual([
      ['params', undefined],
    ])
  })

  test('is said against a section that says another', () => {
    const was = { before: { ...before, kind: 'explainer' as const } }
    const inherited = { params: { kind: 'explainer' } }
    expect(changes({ kind: 'explainer' }, { ...was, inherited })).toEqual([])
    expect(changes({ kind: 'news' }, { ...was, inherited })).toEqual([['params', { kind: 'news' }]])
  })

  test('that the newsroom does not know stays as it is written', () => {
    expect(changes({}, inParams({ kind: 'listicle' }))).toEqual([])
    expect(changes({ kind: 'opinion' }, inParams({ kind: 'listicle' }))).toEqual([
      ['params', { kind: 'opinion' }],
    ])
  })
})
