import { describe, expect, it } from '@jest/globals'

import { findRoots } from '../../../../../src/features/hugo/unpack/findRoots.ts'
import { leavesOut } from '../../../../../src/features/hugo/unpack/leavesOut.ts'

describe('findRoots', () => {
  it.each<[string, string[], string[]]>([
    ['at the top', ['hugo.toml', 'content/a.md'], ['']],
    [
      'in the one folder of an archive',
      ['site-main/hugo.yaml', 'site-main/content/a.md'],
      ['site-main'],
    ],
    ['by an old name beside its folders', ['config.toml', 'content/a.md'], ['']],
    ['by a folder of settings', ['x/config/_default/hugo.toml', 'x/content/a.md'], ['x']],
    ['nowhere, for a name that others use', ['config.json', 'src/a.ts'], []],
    ['nowhere among pictures', ['a.jpg', 'b/c.png'], []],
    [
      'above the example of its theme',
      ['hugo.toml', 'content/a.md', 'themes/t/exampleSite/hugo.toml', 'themes/t/hugo.toml'],
      [''],
    ],
    [
      'in several folders, the nearest first',
      ['a/b/docs/hugo.toml', 'blog/hugo.toml', 'package.json'],
      ['blog', 'a/b/docs'],
    ],
  ])('finds a site %s', (_claim, paths, roots) => {
    expect(findRoots(paths)).toEqual(roots)
  })
})

describe('leavesOut', () => {
  it('knows what Hugo wrote by where it lies', () => {
    const paths = ['s/hugo.toml', 's/public/a.html', 's/content/public/a.md', 's/resources/x']
    expect(paths.filter(leavesOut(paths))).toEqual(['s/public/a.html', 's/resources/x'])
  })
})
