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

const plan = (posts: PlannedPage[], standing: StandingPost[] = [], prefer?: Preference) => {
  const newsroom = { posts: standing, categories: [], chips: [], media: new Map<string, number>() }
  const { stories, problems } = planImport(posts, newsroom, prefer)
  return {
    actions: stories.map((story) => story.map(({ action, post }) => `${action} ${post.slug}`)),
    codes: problems.map(({ code }) => code),
  }
}

describe('planImport', () => {
  test('creates what is new, the languages of a story together', () => {
    const english = buildPost({ path: 'content.en/a.md', language: 'en' })
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
})
