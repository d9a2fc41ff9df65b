import { describe, expect, test } from '@jest/globals'
import type { StandingPost } from '../../../../../src/features/hugo/plan/newsroom.ts'
import type { PlannedPage, Preference } from '../../../../../src/features/hugo/plan/planImport.ts'
import { planImport } from '../../../../../src/features/hugo/plan/planImport.ts'

const buildPost = (more: Partial<PlannedPage> = {}): PlannedPage => ({
  path: 'content/a.md',
  language: 'zh-TW',
  translationKey: 'a',
  slug: 'a',
  title: '甲',
  kind: 'news',
  summary: undefined,
  categories: [],
  tags: [],
  byline: undefined,
  publishedAt: undefined,
  status: 'published',
  appearsAt: undefined,
  expiresAt: undefined,
  addresses: [],
  frontMatter: {},
  inherited: {},
  fingerprint: 'f1',
  letters: { han: 900, other: 20 },
  file: {} as PlannedPage['file'],
  ...more,
})

const buildStanding = (more: Partial<StandingPost> = {}): StandingPost => ({
  id: 7,
  language: 'zh-TW',
  translationKey: 'a',
  slug: 'a',
  title: '甲',
  status: 'published',
  path: 'content/a.md',
  fingerprint: 'f1',
  isEdited: false,
  isInTrash: false,
  ...more,
})

const emptyNewsroom = {
  posts: [],
  categories: [],
  chips: [],
  media: new Map<string, number>(),
  fetched: new Map<string, string>(),
}

const plan = (posts: PlannedPage[], standing: StandingPost[] = [], prefer?: Preference) => {
  const newsroom = {
    posts: standing,
    categories: [],
    chips: [],
    media: new Map<string, number>(),
    fetched: new Map<string, string>(),
  }
  const { stories, problems } = planImport(posts, newsroom, { prefer })
  return {
    actions: stories.map((story) => story.map(({ action, post }) => `${action} ${post.slug}`)),
    codes: problems.map(({ code }) => code),
  }
}

describe('a page whose file is called as one of another site', () => {
  const elsewhere = { site: 'other.tw', path: 'content/a.md' }
  const standing = [buildStanding({ path: undefined, elsewhere })]
  const planned = (isNamed: boolean, posts = standing) => {
    const newsroom = { ...emptyNewsroom, posts }
    const { stories, problems } = planImport([buildPost()], newsroom, {
      site: { name: 'a.tw', isNamed },
    })
    return {
      stories: stories.flat().map(({ action, post }) => [action, post.slug, post.translationKey]),
      codes: problems.map(({ code }) => code),
    }
  }

  test('is left alone and reported while nobody has said that they are two sites', () => {
    expect(planned(false)).toEqual({
      stories: [['leave', 'a', 'a.tw:a']],
      codes: ['hugo/other-site'],
    })
  })

  test('becomes a post and a story of its own where its site is named', () => {
    expect(planned(true)).toEqual({
      stories: [['create', 'a-2', 'a.tw:a']],
      codes: ['hugo/same-address'],
    })
  })

  test('updates its own post from then on, of its own story', () => {
    const own = buildStanding({
      id: 8,
      slug: 'a-2',
      translationKey: 'a.tw:a',
      fingerprint: 'f0',
    })
    expect(planned(false, [...standing, own]).stories).toEqual([['update', 'a-2', 'a.tw:a']])
    expect(planned(false, [own]).stories).toEqual([['update', 'a', 'a.tw:a']])
  })
})

describe('planImport', () => {
  test('creates what is new, the languages of a story together', () => {
    const english = buildPost({
      path: 'content.en/a.md',
      language: 'en',
      letters: { han: 0, other: 2500 },
    })
    const other = buildPost({ path: 'content/b.md', translationKey: 'b', slug: 'b' })
    expect(plan([buildPost(), english, other]).actions).toEqual([
      ['create a', 'create a'],
      ['create b'],
    ])
  })

  test.each([
    ['source', 'update a'],
    ['newsroom', 'accept a'],
  ] as const)('settles a conflict for the %s if it is told to', (prefer, action) => {
    const standing = [buildStanding({ fingerprint: 'f0', isEdited: true })]
    expect(plan([buildPost()], standing, prefer)).toEqual({ actions: [[action]], codes: [] })
  })

  test('updates a post whose file has changed', () => {
    const standing = [buildStanding({ fingerprint: 'f0' })]
    expect(plan([buildPost()], standing)).toEqual({ actions: [['update a']], codes: [] })
  })

  test('does not overwrite what the desk has changed', () => {
    const standing = [buildStanding({ fingerprint: 'f0', isEdited: true })]
    expect(plan([buildPost()], standing)).toEqual({
      actions: [['conflict a']],
      codes: ['hugo/conflict'],
    })
  })

  test('leaves a post in the trash there', () => {
    expect(plan([buildPost()], [buildStanding({ isInTrash: true })]).codes).toEqual([
      'hugo/in-trash',
    ])
  })

  test('gives each post of a language an address of its own', () => {
    const second = buildPost({ path: 'content/x/a.md', translationKey: 'x/a' })
    const own = buildStanding({ path: undefined, translationKey: 'own' })
    expect(plan([buildPost(), second], [own])).toEqual({
      actions: [['create a-2'], ['create a-3']],
      codes: ['hugo/same-address', 'hugo/same-address'],
    })
  })

  test('refuses a second file for one language of a story', () => {
    const bundle = buildPost({ path: 'content/a/index.md' })
    expect(plan([buildPost(), bundle])).toEqual({
      actions: [['create a', 'leave a']],
      codes: ['hugo/same-story'],
    })
  })

  test.each([
    ['the text of the other language', { han: 900, other: 20 }],
    ['next to no text', { han: 0, other: 30 }],
  ])('brings a file in with %s as a draft, not translated', (_, letters) => {
    const english = buildPost({ path: 'content.en/a.md', language: 'en', letters })
    const { stories, problems } = planImport([buildPost(), english], emptyNewsroom)
    expect(stories.flat().map(({ post }) => post.status)).toEqual(['published', 'draft'])
    expect(problems).toMatchObject([{ code: 'hugo/not-translated', where: 'content.en/a.md' }])
  })

  test('takes a short original for what it is, though its translation is longer', () => {
    const pages = [
      buildPost({ letters: { han: 500, other: 0 } }),
      buildPost({ path: 'content.en/a.md', language: 'en', letters: { han: 0, other: 80 } }),
    ]
    const statuses = (original?: 'en' | 'zh-TW') =>
      planImport(pages, emptyNewsroom, { original })
        .stories.flat()
        .map(({ post }) => post.status)
    expect(statuses('en')).toEqual(['published', 'published'])
    expect(statuses('zh-TW')).toEqual(['published', 'draft'])
    expect(statuses()).toEqual(['published', 'draft'])
  })

  test('judges a changed file by its counterpart, though that has not changed', () => {
    const english = buildPost({ path: 'content.en/a.md', language: 'en' })
    const { path, language, translationKey, letters } = buildPost()
    const counterparts = [{ path, language, translationKey, letters }]
    const { stories, problems } = planImport([english], emptyNewsroom, { counterparts })
    expect(stories.flat().map(({ post }) => post.status)).toEqual(['draft'])
    expect(problems.map(({ code }) => code)).toEqual(['hugo/not-translated'])
  })

  test.each([
    ['of the same name in another folder', { translationKey: 'essays/a' }],
    ['that is a bundle', { translationKey: 'a/index' }],
    ['of the same moment', { translationKey: 'b', publishedAt: '2024-03-01T01:30:00.000Z' }],
  ])('proposes a pair with a page %s, and joins nothing', (_, more) => {
    const moment = '2024-03-01T01:30:00.000Z'
    const english = buildPost({ path: 'content.en/b.md', language: 'en', ...more })
    const pages = [buildPost({ publishedAt: moment }), english]
    const { stories, problems } = planImport(pages, emptyNewsroom)
    expect(stories).toHaveLength(2)
    expect(problems).toMatchObject([
      { code: 'hugo/possible-pair', where: 'content/a.md', values: { other: 'content.en/b.md' } },
    ])
  })

  test('proposes none among several', () => {
    const english = ['x/a', 'y/a'].map((key) =>
      buildPost({ path: `content.en/${key}.md`, language: 'en', translationKey: key, slug: key }),
    )
    expect(planImport([buildPost(), ...english], emptyNewsroom).problems).toEqual([])
  })
})
