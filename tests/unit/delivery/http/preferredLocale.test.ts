import { expect, test } from '@jest/globals'

import { preferredLocale } from '../../../../src/delivery/http/preferredLocale.ts'

test.each([
  [null, 'zh-TW'],
  ['', 'zh-TW'],
  ['de-DE,de;q=0.9', 'zh-TW'],
  ['en-US,en;q=0.9', 'en'],
  ['de,en;q=0.7,zh;q=0.3', 'en'],
  ['en;q=0.5,zh-Hant-TW;q=0.8', 'zh-TW'],
  ['zh;q=0,en;q=0.1', 'en'],
  ['english', 'zh-TW'],
])('a browser that asks for %p gets %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
