import { describe, expect, test } from '@jest/globals'

import { siteName } from '../../../../../src/features/hugo/site/siteName.ts'

describe('siteName', () => {
  test.each([
    ['its address', 'https://desk.tw/', '編輯台', 'desk.tw'],
    ['its address with a path', 'https://desk.tw/blog/', '編輯台', 'desk.tw/blog'],
    [
      'its title where the address is a placeholder',
      'https://example.org/',
      ' 編輯  台',
      '編輯 台',
    ],
    ['its title where it has no address', '/', '編輯台', '編輯台'],
    ['the same, whoever has neither', '/', '', 'hugo'],
  ])('names a site by %s', (_, baseUrl, title, name) => {
    expect(siteName({ baseUrl, title })).toBe(name)
  })
})
