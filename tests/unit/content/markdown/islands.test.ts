import { describe, expect, test } from '@jest/globals'
import { block } from '../../../../src/content/lexical/block.ts'
import { inlineBlock } from '../../../../src/content/lexical/inlineBlock.ts'
import type { Island } from '../../../../src/content/markdown/islands.ts'
import { openIslands } from '../../../../src/content/markdown/islands.ts'
import { parseMarkdown } from '../../../../src/content/markdown/parseMarkdown.ts'
import { sketchBody } from '../../../support/sketchBody.ts'

const id = '0123456789abcdef01234567'
const video = block({ id, blockType: 'video', provider: 'youtube', videoId: 'x' })
const sketched = 'video {"provider":"youtube","videoId":"x"}'

/** Read a text in which `@` stands for the island. */
const read = (text: string, island: Island) => {
  const islands = openIslands(text)!
  const marked = text.replaceAll('@', () => islands.mark(island))
  return sketchBody(parseMarkdown(marked, { islands }).body)
}

describe('an island', () => {
  test('takes the place of its paragraph', () => {
    expect(read('甲\n\n@\n\n乙', { source: '{{x}}', node: video })).toEqual([
      'p 甲',
      sketched,
      'p 乙',
    ])
  })

  test('parts the paragraph that it stands in', () => {
    expect(read('甲 @ 乙', { source: '{{x}}', node: video })).toEqual(['p 甲', sketched, 'p 乙'])
  })

  test('is taken out of a list', () => {
    expect(read('- 甲\n- @\n- 乙', { source: '{{x}}', node: video })).toEqual([
      '- 甲',
      '- ',
      sketched,
      '- 乙',
    ])
  })

  test('stands in a line if it is an inline block', () => {
    const node = inlineBlock({ id, blockType: 'chip-mention', chip: 1, label: 'H20' })
    expect(read('甲@\n乙', { source: 'H20', node })).toEqual(['p 甲{chip-mention} 乙'])
  })

  test('is its source in code and in raw HTML', () => {
    const island = { source: '{{< x "a" >}}', node: video }
    expect(read('`@`', island)).toEqual(['p <code>{{< x "a" >}}</>'])
    expect(read('```\n@\n```', island)).toEqual(['code {"code":"{{< x \\"a\\" >}}"}'])
    expect(read('<div>\n@\n</div>', island)).toEqual([
      'raw-html {"html":"<div>\\n{{< x \\"a\\" >}}\\n</div>"}',
    ])
  })

  test('is its address in a link and in a picture', () => {
    const island = { source: '{{< ref "a b" >}}', url: '/a' }
    expect(read('[字](@#b)', island)).toEqual(['p [字](/a#b)'])
    expect(read('![](@)', island)).toEqual(['figure {"missingPath":"/a"}'])
  })

  test('is its words where it has some', () => {
    expect(read('甲@乙', { source: '{{< x >}}', text: '字' })).toEqual(['p 甲字乙'])
    expect(read('甲@乙', { source: '{{< x >}}' })).toEqual(['p 甲{{< x >}}乙'])
  })

  test('is not confused with characters of the text', () => {
    expect(read('\uE0000\uE001 @', { source: 'x' })).toEqual(['p \uE0000\uE001 x'])
  })
})
