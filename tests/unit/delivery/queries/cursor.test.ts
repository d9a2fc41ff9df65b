import { describe, expect, test } from '@jest/globals'

import { parseCursor, writeCursor } from '../../../../src/delivery/queries/cursor.ts'

describe('a place in a list', () => {
  test('comes back as it was written', () => {
    const cursor = { publishedAt: '2025-08-11T23:30:00.000Z', id: 4711 }
    expect(parseCursor(writeCursor(cursor))).toEqual(cursor)
  })

  test.each(['', '-', 'a', 'a-', '-1', 'a-0', 'zzzzzzzzzz-1', 'a-zzzzzzzz', 'A-1', 'a-1 ', "a-1'"])(
    'is not %p, which nobody here wrote',
    (text) => {
      expect(parseCursor(text)).toBeUndefined()
    },
  )
})
