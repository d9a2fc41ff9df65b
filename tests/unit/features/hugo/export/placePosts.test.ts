import { describe, expect, test } from '@jest/globals'
import type { IndexedPost } from '../../../../../src/features/hugo/export/placePosts.ts'
import { placePosts } from '../../../../../src/features/hugo/export/placePosts.ts'
import { siteShape } from '../../../../../src/features/hugo/export/siteShape.ts'

const ownSite = siteShape(new Map(), { title: 'Desk', baseUrl: '/' })

const imported = {
  title: '',
  baseUrl: '/',
  defaultLanguage: 'zh-tw',
  isDefaultInSubdir: false,
  timeZone: 'UTC',
  permalinks: [],
  allowsHtml: false,
}
const byFolder = siteShape(
  new Map([
    [
      JSON.stringify({
        ...imported,
        languages: [
          { key: 'zh-tw', locale: 'zh-TW', contentDir: 'content' },
          { key: 'en', locale: 'en', contentDir: 'content.en' },
        ],
      }),
      3,
    ],
  ]),
  { title: 'Desk', baseUrl: '/' },
)
const bySuffix = siteShape(
  new Map([
    [
      JSON.stringify({
        ...imported,
        languages: [
          { key: 'zh-tw', locale: 'zh-TW', contentDir: 'content' },
          { key: 'en', locale: 'en', contentDir: 'content' },
        ],
      }),
      3,
    ],
  ]),
  { title: 'Desk', baseUrl: '/' },
)

const post = (id: number, given: Partial<IndexedPost> = {}): IndexedPost => ({
  id,
  language: 'zh-TW',
  translationKey: `key-${id}`,
  slug: `slug-${id}`,
  path: undefined,
  site: undefined,
  isPublished: true,
  ...given,
})

const place = (posts: readonly IndexedPost[], shape = byFolder) => {
  const { paths, problems } = placePosts(posts, shape)
  return { paths: posts.map(({ id }) => paths.get(id)), problems }
}

describe('a post that came from Hugo', () => {
  test('goes back to where it was', () => {
    const { paths } = place([post(1, { path: 'content/posts/2024/晶片 (一).md' })])
    expect(paths).toEqual(['content/posts/2024/晶片 (一).md'])
  })

  test.each([
    '../outside.md',
    'content/../../outside.md',
    '/etc/outside.md',
    'content/./x.md',
    'content//x.md',
    'content\\x.md',
    'content/a\0b.md',
    '.git/hooks/x.md',
    `content/${'x'.repeat(300)}.md`,
    `${'content/'.repeat(200)}x.md`,
    'layouts/_default/single.html',
    'hugo.toml',
    'content/posts',
    '',
  ])('gets a place of its own instead of %j', (path) => {
    const { paths, problems } = place([post(1, { path })])
    expect(paths).toEqual(['content/posts/slug-1/index.md'])
    expect(problems.map(({ code }) => code)).toEqual(['hugo/unsafe-path'])
  })

  test('shares its path with no other, even where letters have no case', () => {
    const { paths, problems } = place([
      post(1, { path: 'content/posts/a.md' }),
      post(2, { path: 'content/posts/A.md', slug: 'b' }),
      post(3, { path: 'content/posts/a.md/c.md', slug: 'c' }),
    ])
    expect(paths).toEqual(['content/posts/a.md', 'content/posts/b.md', 'content/posts/c.md'])
    expect(problems).toHaveLength(2)
  })
})

describe('a post of the newsroom’s own', () => {
  test('lies in a folder of its own where the site has no other posts', () => {
    expect(place([post(1), post(2, { language: 'en' })], ownSite).paths).toEqual([
      'content/zh-tw/posts/slug-1/index.md',
      'content/en/posts/slug-2/index.md',
    ])
  })

  test('lies as most of the others do', () => {
    const others = [1, 2].map((id) => post(id, { path: `content/news/${id}.md` }))
    const bundle = post(3, { path: 'content/posts/x/index.md' })
    expect(place([...others, bundle, post(4)]).paths.at(-1)).toBe('content/news/slug-4.md')
  })

  test('lies beside its translation, by folder or by suffix', () => {
    const story = [
      post(1, { translationKey: 'x', path: 'content/posts/x.md' }),
      post(2, { translationKey: 'x', language: 'en' }),
    ]
    expect(place(story).paths[1]).toBe('content.en/posts/x.md')
    expect(place(story, bySuffix).paths[1]).toBe('content/posts/x.en.md')
  })

  test('shares its name with its translation, by the English address', () => {
    const story = [
      post(1, { translationKey: 'x', slug: '晶片' }),
      post(2, { translationKey: 'x', language: 'en', slug: 'chips' }),
    ]
    expect(place(story).paths).toEqual([
      'content/posts/chips/index.md',
      'content.en/posts/chips/index.md',
    ])
  })

  test.each(['con', 'nul', 'index', '_index', '', 'x'.repeat(300)])(
    'has a name that every system takes, not “%s”',
    (slug) => {
      expect(place([post(7, { slug })]).paths).toEqual(['content/posts/post-7/index.md'])
    },
  )

  test('gets another name where its own is taken', () => {
    const taken = post(1, { path: 'content/posts/slug-2/index.md' })
    expect(place([taken, post(2)]).paths[1]).toBe('content/posts/slug-2-2/index.md')
  })
})

test('places are the same whatever the order of the posts', () => {
  const posts = [1, 2, 3, 4].map((id) => post(id, { slug: 'same' }))
  const one = placePosts(posts, byFolder).paths
  const other = placePosts(posts.toReversed(), byFolder).paths
  expect(new Map([...other].sort(([a], [b]) => a - b))).toEqual(new Map(one))
})
