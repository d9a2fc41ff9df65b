import type { InlineNode } from './coded.ts'

/**
 * Make of what runs in a line the words of a field that holds nothing else; nothing where there is
 * more in it than words, which such a field would lose.
 */
export const plainWords = (children: readonly InlineNode[]): string | undefined => {
  let words = ''
  for (const node of children) {
    if (node.type === 'linebreak') words += '\n'
    else if (node.type === 'tab') words += '\t'
    else if (node.type === 'text' && node.format === 0 && node.style === '') words += node.text
    else return undefined
  }
  return words
}
