import { describe, expect, test } from '@jest/globals'

import { readShortcodes } from '../../../src/features/hugo/shortcodes/readShortcodes.ts'

describe('shortcodes', () => {
  test.each([
    '{{< a ',
    '{{<a b=',
    '{{<a b= ',
    '{{< a >}}',
    '{{</* ',
    '{{< "',
    '{{< a `',
    '{{< /a >}}',
    '{{<',
  ])(
    'are read to the end of hostile text: %s',
    (unit) => {
      expect(readShortcodes(unit.repeat(5000)).length).toBeGreaterThan(0)
    },
    20_000,
  )
})
