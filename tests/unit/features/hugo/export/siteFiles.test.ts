import { describe, expect, test } from '@jest/globals'

import { siteFiles } from '../../../../../src/features/hugo/export/siteFiles.ts'
import { siteShape } from '../../../../../src/features/hugo/export/siteShape.ts'

const write = (
  kept: Readonly<Record<string, string>>,
  seen: Readonly<Record<string, boolean>> = {},
): ReadonlyMap<string, string> =>
  siteFiles({
    kept: new Map(Object.entries({ 'hugo.toml': 'title = "甲"\n', ...kept })),
    shape: siteShape(new Map(), { title: '甲', baseUrl: 'https://a.tw/' }),
    used: new Set(),
    seen: new Map(Object.entries(seen)),
    hasLostLinks: false,
    has: () => false,
    posts: new Set(),
  }).files

describe('the files of a site besides its posts', () => {
  test('have a template for each shortcode of the posts, in folders as well', () => {
    const files = write({}, { note: true, 'blocks/cover': false, '../up': true, 'a//b': true })
    expect(files.get('layouts/shortcodes/note.html')).toBe('{{ .Inner }}')
    expect(files.get('layouts/shortcodes/blocks/cover.html')).toBe('{{/* nothing */}}')
    expect([...files.keys()].filter((file) => file.startsWith('layouts/shortcodes/'))).toHaveLength(
      2,
    )
  })

  test('have templates for the shortcodes of pages that were only kept', () => {
    const files = write({ 'content/fr/_index.md': '{{% lead %}}{{< badge >}}{{% /lead %}}' })
    expect(files.get('layouts/shortcodes/lead.html')).toBe('{{ .Inner }}')
    expect(files.get('layouts/shortcodes/badge.html')).toBe('{{/* nothing */}}')
  })

  test('show nothing of what a comment encloses', () => {
    expect(write({}, { comment: true }).get('layouts/shortcodes/comment.html')).toBe(
      '{{ $unseen := .Inner }}',
    )
  })
})
