import { expect, test } from '@jest/globals'

import { readingMinutes } from '../../../../src/delivery/views/readingMinutes.ts'

test.each([
  ['nothing at all', '', 1],
  ['1,200 Chinese characters', '晶片出口管制'.repeat(200), 3],
  ['440 words', 'export controls '.repeat(220), 2],
  ['400 characters and 220 words', `${'字'.repeat(400)} ${'word '.repeat(220)}`, 2],
])('%s take their time', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes)
})
