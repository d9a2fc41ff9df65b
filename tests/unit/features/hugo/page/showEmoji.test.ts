import { expect, test } from '@jest/globals'
import { body } from '../../../../../src/content/lexical/body.ts'
import { paragraph } from '../../../../../src/content/lexical/paragraph.ts'
import { plainText } from '../../../../../src/content/lexical/plainText.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import { textFormat } from '../../../../../src/content/lexical/textFormat.ts'
import { showEmoji } from '../../../../../src/features/hugo/page/showEmoji.ts'

test('names of emoji are exchanged, others and those in code are not', () => {
  const content = body([
    paragraph([
      text('早:heart:安 :+1::smile: 12:30:45 :constructor: :no_such: :pencil: '),
      text(':heart:', textFormat.code),
    ]),
  ])
  showEmoji(content)
  expect(plainText(content)).toBe('早❤️安 👍😄 12:30:45 :constructor: :no_such: ✏ :heart:')
})
