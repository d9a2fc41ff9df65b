import { describe, expect, test } from '@jest/globals'

import type { FrontMatter } from '../../../../../src/features/hugo/page/frontMatter.ts'
import type { AddressedPage } from '../../../../../src/features/hugo/site/pageAddress.ts'
import { pageAddresses } from '../../../../../src/features/hugo/site/pageAddress.ts'
import { siteConfig } from '../../../../../src/features/hugo/site/siteConfig.ts'

const languages = {
  'zh-tw': { contentDir: 'content' },
  en: { contentDir: 'content-en' },
}

const buildPage = (
  logical: string,
  {
    place,
    ...more
  }: Partial<Omit<AddressedPage, 'place'>> & {
    readonly place?: Partial<AddressedPage['place']>
  } = {},
): AddressedPage => {
  const parts = logical.split('/')
  return {
    place: {
      logical,
      kind: 'single',
      sections: parts.slice(0, -1).slice(0, 1),
      name: parts.at(-1) ?? '',
      language: 'zh-tw',
      ...place,
    },
    title: 'T',
    slug: undefined,
    url: undefined,
    aliases: [],
    date: new Date('2024-03-04T22:07:08Z'),
    timeZone: 'Asia/Taipei',
    ...more,
  }
}

const addressesOf = (page: AddressedPage, more: FrontMatter = {}) =>
  pageAddresses(page, siteConfig({ defaultContentLanguage: 'zh-tw', languages, ...more }))

// Each was built with Hugo 0.111.3.
describe('the address of a page', () => {
  test.each([
    ['posts/Hello World', '/posts/hello-world/'],
    ['posts/UPPER', '/posts/upper/'],
    ['posts/中文 檔名', '/posts/中文-檔名/'],
    ['posts/a+b&c(d)#e', '/posts/a+bcd#e/'],
    ['posts/x.y', '/posts/x.y/'],
    ["posts/under_score~t'q!@", '/posts/under_score~tq@/'],
    ['posts/café', '/posts/café/'],
    ['root', '/root/'],
  ])('is made of the name of the file: %s', (logical, address) => {
    expect(addressesOf(buildPage(logical)).own).toBe(address)
  })

  test.each([
    [{ slug: 'My Slug 中/x' }, '/posts/my-slug-中/x/'],
    [{ url: '/abs/Path X/' }, '/abs/Path X/'],
    [{ url: 'rel/path' }, '/rel/path/'],
    [{ url: '/abs/p.html' }, '/abs/p.html'],
  ])('is what front matter says: %j', (more, address) => {
    expect(addressesOf(buildPage('posts/a', more)).own).toBe(address)
  })

  test.each([
    ['/:year/:month/:slug/', { title: 'News One: Title' }, '/2024/03/news-one-title/'],
    ['/:year/:month/:slug/', { slug: 'nn2' }, '/2024/03/nn2/'],
    ['/e/:sections/:title/', { title: 'Essay 標題 One!' }, '/e/news/essay-標題-one/'],
    ['/f/:filename/', {}, '/f/f-one/'],
    ['/s/:slugorfilename/', {}, '/s/f-one/'],
    [
      '/:section/:year-:month-:day-:yearday-:monthname-:weekday/:filename.html',
      {},
      '/news/2024-03-05-65-march-2/f-one.html/',
    ],
  ])('follows the pattern %s of its section', (pattern, more, address) => {
    const page = buildPage('news/F One', more)
    expect(addressesOf(page, { permalinks: { news: pattern } }).own).toBe(address)
    expect(addressesOf(page, { permalinks: { page: { news: pattern } } }).own).toBe(address)
  })

  test('stands behind its language, unless it is the main one or begins with a slash', () => {
    const english = { place: { language: 'en' } }
    expect(addressesOf(buildPage('posts/t', english)).own).toBe('/en/posts/t/')
    expect(addressesOf(buildPage('posts/t', { ...english, url: 'rel/en' })).own).toBe('/en/rel/en/')
    expect(addressesOf(buildPage('posts/t', { ...english, url: '/abs/en' })).own).toBe('/abs/en/')
    const inFolders = { defaultContentLanguageInSubdir: true }
    expect(addressesOf(buildPage('posts/t'), inFolders).own).toBe('/zh-tw/posts/t/')
  })

  test('begins with the path of the site, and ends as the site’s do', () => {
    const more = { baseURL: 'https://x.example/blog', uglyURLs: true }
    expect(addressesOf(buildPage('posts/a'), more).own).toBe('/blog/posts/a.html')
  })

  test('is joined by its aliases, relative ones beside it', () => {
    const aliases = ['/old/a/', 'old-b', '../up/c', '/Old C/x.html', '/中文 別名/']
    expect(addressesOf(buildPage('posts/al', { aliases })).aliases).toEqual([
      '/old/a/',
      '/posts/old-b/',
      '/up/c/',
      '/Old C/x.html',
      '/中文 別名/',
    ])
  })
})
