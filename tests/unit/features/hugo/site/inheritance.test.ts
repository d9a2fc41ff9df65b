import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { withInherited } from '../../../../../src/features/hugo/page/withInherited.ts'
import { matchesGlob } from '../../../../../src/features/hugo/site/matchesGlob.ts'
import type { Site } from '../../../../../src/features/hugo/site/readSite.ts'
import { readSite } from '../../../../../src/features/hugo/site/readSite.ts'

const files = {
  'hugo.yaml': `
defaultContentLanguage: zh-tw
languages: { zh-tw: {}, en: {} }
cascade:
  - _target: { path: '/lab/**', lang: en }
    Badge: of the site
  - badge: any
`,
  'content/lab/_index.md': '---\ncascade: { draft: true, banner: lab.png }\n---\n',
  'content/lab/deep/_index.md': `+++
[[cascade]]
banner = "first.png"
[cascade._target]
kind = "{page,home}"
[[cascade]]
banner = "second.png"
extra = 1
+++
`,
  'content/lab/a.md': '---\ntitle: 甲\n---\n',
  'content/lab/a.en.md': '---\ntitle: A\n---\n',
  'content/lab/deep/b/index.md': '---\ntitle: 乙\n---\n',
  'content/other.md': '---\ntitle: 丙\n---\n',
  'content/kits/_index.md': `---
cascade:
  params: { board: rev-a, power: { watts: 700 } }
  build: { render: never }
---
`,
  'content/kits/box/_index.md': '---\ncascade: { Params: { board: rev-b } }\n---\n',
  'content/kits/box/d.md': '---\ntitle: 丁\n---\n',
}

describe('what a page inherits', () => {
  let dir: string
  let site: Site

  const inheritedBy = (file: string) => {
    const source = site.files.find((one) => one.path === file)
    return source && site.inherit(source.place)
  }

  beforeAll(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
      fs.writeFileSync(path.join(dir, name), text)
    }
    const read = readSite(dir)
    if (!read.ok) throw new Error(read.problem.code)
    site = read.value
  })
  afterAll(() => fs.rmSync(dir, { recursive: true }))

  test('is what its section hands down, in its own language only', () => {
    expect(inheritedBy('content/lab/a.md')).toEqual({
      draft: true,
      banner: 'lab.png',
      badge: 'any',
    })
    expect(inheritedBy('content/lab/a.en.md')).toEqual({ badge: 'of the site' })
  })

  test('is of the nearest section first, and of the first that fits within one', () => {
    expect(inheritedBy('content/lab/deep/b/index.md')).toEqual({
      draft: true,
      banner: 'first.png',
      extra: 1,
      badge: 'any',
    })
  })

  test('is laid key by key under params, and whole elsewhere', () => {
    const inherited = inheritedBy('content/kits/box/d.md') ?? {}
    expect(inherited).toEqual({
      badge: 'any',
      params: { board: 'rev-b', power: { watts: 700 } },
      build: { render: 'never' },
    })
    const own = { Params: { power: { volts: 48 }, own: true }, build: { list: 'never' } }
    expect(withInherited(own, inherited)).toEqual({
      badge: 'any',
      Params: { board: 'rev-b', power: { volts: 48 }, own: true },
      build: { list: 'never' },
    })
  })

  test('is the site’s where no section says anything', () => {
    expect(inheritedBy('content/other.md')).toEqual({ badge: 'any' })
  })

  test.each([
    ['/news/**', '/news/2024/a', true],
    ['/news/*', '/news/2024/a', false],
    ['{/news/**,/blog/*}', '/BLOG/a', true],
    ['/a?/[0-9].md', '/ab/7.md', true],
    ['/a+(b)', '/a+(b)', true],
    ['[', '[', true],
    ['[z-a]', 'z', false],
  ])('matches %s against %s: %s', (pattern, name, is) => {
    expect(matchesGlob(pattern, name)).toBe(is)
  })
})
