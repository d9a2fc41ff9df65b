import { expect, test } from '@jest/globals'
import { storableText } from '../../../../../src/features/hugo/page/storableText.ts'
import { storedText } from '../../../../../src/features/hugo/page/storedText.ts'

test.each(['\uFEFF---\r\na: 1\r\n---\r\n字', 'a\0b', '\0\uFFFE0\uFFFE\uFFFD', '', '沒有結尾換行'])(
  'the text of a file comes back to the character: %j',
  (file) => {
    const stored = storableText(file)
    expect(stored).not.toContain('\0')
    expect(storedText(stored)).toBe(file)
  },
)
