import { describe, expect, test } from '@jest/globals'

import { chooseSite } from '../../../../../src/features/hugo/export/chooseSite.ts'
import type { IndexedPost } from '../../../../../src/features/hugo/export/placePosts.ts'

const buildPost = (
  id: number,
  site: string | undefined,
  translationKey = `s${id}`,
): IndexedPost => ({
  id,
  language: 'en',
  translationKey,
  slug: `post-${id}`,
  path: site && `content/${id}.md`,
  site,
  isPublished: true,
})

const origin = (name: string) => JSON.stringify({ name, title: '', baseUrl: '/' })

const index = {
  posts: [buildPost(1, 'a'), buildPost(2, 'a'), buildPost(3, 'b'), buildPost(4, undefined)],
  origins: new Map([
    [origin('b'), 1],
    [origin('a'), 2],
  ]),
}

describe('chooseSite', () => {
  test('takes the site of most posts, and writes those of others as the newsroom’s own', () => {
    const chosen = chooseSite(index, undefined)
    expect(chosen?.posts.map(({ path }) => path)).toEqual([
      'content/1.md',
      'content/2.md',
      undefined,
      undefined,
    ])
    expect([...(chosen?.foreign ?? [])]).toEqual([3])
    expect([...(chosen?.origins.keys() ?? [])]).toEqual([origin('a')])
  })

  test('leaves out the posts of others, and what belongs to their stories, where one is named', () => {
    const posts = [...index.posts, buildPost(5, undefined, 's1')]
    expect(chooseSite({ ...index, posts }, 'b')?.posts.map(({ id }) => id)).toEqual([3, 4])
  })

  test('gives nothing for a site that no post came from', () => {
    expect(chooseSite(index, 'c')).toBeUndefined()
  })
})
