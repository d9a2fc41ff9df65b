import { describe, expect, test } from '@jest/globals'

import { decodeSlug } from '../../../../src/delivery/http/decodeSlug.ts'

describe('the part of an address that names a document', () => {
  test('is decoded', () => {
    expect(decodeSlug('%E5%8F%B0%E7%A9%8D%E9%9B%BB')).toBe('台積電')
  })

  test.each(['%00', '%FF', '%', '%2F', 'a%2Fb', '..', 'A', '', 'a'.repeat(97), '%E5%8F'])(
    'is refused as %p',
    (part) => {
      expect(decodeSlug(part)).toBeUndefined()
    },
  )
})
