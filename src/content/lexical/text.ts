import type { TextNode } from './nodes.ts'

/** Make running text; `format` is a sum of `textFormat`. */
export const text = (words: string, format = 0): TextNode => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
