import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import PageCache from '../../../src/app/pageCache.mjs'

const page = (html: string, tags: string) => ({
  kind: 'APP_PAGE',
  html,
  headers: { 'x-next-cache-tags': tags },
})

let key = 0

const cacheOf = (size?: number) => new PageCache({ maxMemoryCacheSize: size })

describe('the cache of pages', () => {
  beforeEach(() => {
    key += 1
    jest.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('gives back what was stored', async () => {
    const cache = cacheOf()
    await cache.get(`a${key}`, {})
    jest.advanceTimersByTime(10)
    await cache.set(`a${key}`, page('text', 'lists:en'), { cacheControl: { revalidate: false } })
    expect((await cache.get(`a${key}`, {}))?.value).toMatchObject({ html: 'text' })
  })

  test('forgets a page when one of its tags goes stale, and no other', async () => {
    const cache = cacheOf()
    await cache.set(`a${key}`, page('a', `one${key},two${key}`), {})
    await cache.set(`b${key}`, page('b', `three${key}`), {})
    jest.advanceTimersByTime(10)
    await cache.revalidateTag([`two${key}`])
    expect(await cache.get(`a${key}`, {})).toBeNull()
    expect(await cache.get(`b${key}`, {})).not.toBeNull()
  })

  test('never serves a page that was begun before a purge and stored after it', async () => {
    const cache = cacheOf()
    await cache.get(`a${key}`, {})
    jest.advanceTimersByTime(10)
    await cache.revalidateTag([`tag${key}`])
    jest.advanceTimersByTime(10)
    await cache.set(`a${key}`, page('old', `tag${key}`), {})
    expect(await cache.get(`a${key}`, {})).toBeNull()
    jest.advanceTimersByTime(10)
    await cache.set(`a${key}`, page('new', `tag${key}`), {})
    expect((await cache.get(`a${key}`, {}))?.value).toMatchObject({ html: 'new' })
  })

  test('drops what was not used for longest when it is full', async () => {
    const cache = cacheOf(400_000)
    for (const name of ['c', 'd', 'e', 'f']) {
      await cache.set(`${name}${key}`, page('x'.repeat(40_000), ''), {})
    }
    await cache.get(`c${key}`, {})
    await cache.set(`g${key}`, page('x'.repeat(40_000), ''), {})
    await cache.set(`h${key}`, page('x'.repeat(40_000), ''), {})
    expect(await cache.get(`d${key}`, {})).toBeNull()
    expect(await cache.get(`c${key}`, {})).not.toBeNull()
  })
})
