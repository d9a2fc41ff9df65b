import { describe, expect, it } from '@jest/globals'
import { parseDocument } from 'htmlparser2'

import { renderFeed } from '../../../src/delivery/feeds/renderFeed.ts'
import { renderSitemap } from '../../../src/delivery/sitemap/renderSitemap.ts'
import { renderSitemapIndex } from '../../../src/delivery/sitemap/renderSitemapIndex.ts'
import { escapeXml } from '../../../src/delivery/xml/escapeXml.ts'

const entry = {
  id: 7,
  title: '輝達 & <H20>',
  slug: '輝達-h20',
  summary: 'a "quoted" summary',
  byline: '王小明',
  publishedAt: '2025-04-21T07:40:49.000Z',
  updatedAt: '2025-04-20T00:00:00.000Z',
}

describe('a feed', () => {
  const feed = renderFeed([entry], 'zh-TW', 'https://news.example')

  it('is well formed whatever the headline says', () => {
    expect(feed).toContain('<title>輝達 &amp; &lt;H20&gt;</title>')
    expect(parseDocument(feed, { xmlMode: true }).children.length).toBeGreaterThan(1)
  })

  it('links to the encoded address, in its language', () => {
    expect(feed).toContain(
      'hreflang="zh-TW" href="https://news.example/zh-TW/posts/%E8%BC%9D%E9%81%94-h20"',
    )
  })

  it('was never updated before it was published', () => {
    expect(feed).toContain('<updated>2025-04-21T07:40:49.000Z</updated>')
    expect(feed).not.toContain('<updated>2025-04-20')
  })
})

describe('a sitemap', () => {
  it('names the other language of a page only where it exists', () => {
    const alone = { locale: 'en' as const, path: '/en/posts/a', alternates: { en: '/en/posts/a' } }
    const both = {
      locale: 'en' as const,
      path: '/en/posts/b',
      alternates: { en: '/en/posts/b', 'zh-TW': '/zh-TW/posts/c' },
      changedAt: '2025-04-21T07:40:49.000Z',
    }
    const sitemap = renderSitemap([alone, both], 'https://news.example')
    expect(sitemap.match(/hreflang/g)).toHaveLength(2)
    expect(sitemap).toContain('hreflang="zh-TW" href="https://news.example/zh-TW/posts/c"')
    expect(sitemap).toContain('<lastmod>2025-04-21T07:40:49.000Z</lastmod>')
  })

  it('lists its parts', () => {
    expect(renderSitemapIndex(2, 'https://news.example').match(/<sitemap>/g)).toHaveLength(2)
  })
})

describe('text in XML', () => {
  it('loses what XML has no place for, and nothing else', () => {
    expect(escapeXml('a\u0000b\uFFFEc\uD800d「」\t\n')).toBe('abcd「」\t\n')
  })
})
