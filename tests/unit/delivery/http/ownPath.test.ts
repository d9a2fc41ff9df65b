import { describe, expect, test } from '@jest/globals'

import { ownPath } from '../../../../src/delivery/http/ownPath.ts'

describe('a path to be led to', () => {
  test.each(['/', '/zh-TW', '/en/posts/a?b=c#d', '/zh-TW/posts/%E5%8F%B0'])('may be %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  test.each([
    null,
    '',
    'zh-TW',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '/a/..//evil.example',
  ])('may not be %p, which leads elsewhere', (path) => {
    expect(ownPath(path)).toBeUndefined()
  })
})
