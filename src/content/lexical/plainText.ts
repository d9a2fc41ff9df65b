import type { ArticleBlock, ArticleInline } from '../blocks.ts'
import { blockWords } from './blockWords.ts'
import type { Body, BodyNode } from './nodes.ts'
import { walk } from './walk.ts'

const opensLine = new Set<BodyNode['type']>([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'horizontalrule',
  'block',
  'table',
  'tablerow',
])

/**
 * Write out the text of a body in reading order, one line for each paragraph, heading, list item,
 * table row and block; cells of a row are parted by tabulators. Lines without text are left out.
 *
 * `wordsOf` says which words of a block count: by default those that readers see (`blockWords`).
 * Characters are those that are stored; nothing is trimmed inside a line.
 *
 * @example
 * plainText(body([heading('h2', [text('晶片')]), paragraph([text('第一段')])])) // '晶片\n第一段'
 */
export const plainText = (
  content: Body,
  { wordsOf = blockWords }: { wordsOf?: (fields: ArticleBlock | ArticleInline) => string } = {},
): string => {
  const lines: string[] = []
  let line = ''
  let previous: BodyNode['type'] | undefined
  const endLine = () => {
    if (/[^\t]/.test(line)) lines.push(line)
    line = ''
  }
  for (const node of walk(content)) {
    if (opensLine.has(node.type) && previous !== 'tablecell') endLine()
    if (node.type === 'text') line += node.text
    else if (node.type === 'tablecell' && previous !== 'tablerow') line += '\t'
    else if (node.type === 'linebreak') endLine()
    else if (node.type === 'tab') line += '\t'
    else if (node.type === 'inlineBlock') line += wordsOf(node.fields)
    else if (node.type === 'block') {
      const words = wordsOf(node.fields)
      if (words !== '') lines.push(words)
    }
    previous = node.type
  }
  endLine()
  return lines.join('\n')
}
