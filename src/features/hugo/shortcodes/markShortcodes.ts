import { block } from '../../../content/lexical/block.ts'
import { nodeIds } from '../../../content/lexical/nodeIds.ts'
import type { MarkdownPicture } from '../../../content/markdown/conversion.ts'
import type { Island, Islands } from '../../../content/markdown/islands.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { blockOf } from './blockOf.ts'
import type { Shortcode } from './readShortcodes.ts'
import { readShortcodes } from './readShortcodes.ts'

/** A text whose shortcodes are marked, and the line of the original for each of its lines. */
export type MarkedText = {
  readonly text: string
  readonly lineOf: (line: number) => number
  readonly problems: readonly Problem[]
  readonly pictures: readonly MarkdownPicture[]
}

const linesIn = (text: string): number => text.split('\n').length - 1

/**
 * Mark the shortcodes of a body, so that Markdown is read around them.
 *
 * Those that Hugo brings become blocks; the site's own are kept to the character. A reference to
 * another page becomes that page's path.
 *
 * @param firstLine the line of the file that the body begins in.
 */
export const markShortcodes = (
  body: string,
  islands: Islands,
  { where, firstLine }: { where: string; firstLine: number },
): MarkedText => {
  const problems: Problem[] = []
  const pictures: MarkdownPicture[] = []
  const nextId = nodeIds(`${where} shortcodes`)
  const lines = [firstLine]
  let [line, text] = [firstLine, '']

  const islandOf = (shortcode: Shortcode): Island => {
    const { name, source, positional, named } = shortcode
    const id = nextId(source)
    const made = blockOf(shortcode, id)
    if (made === undefined) {
      problems.push(hugoProblem('unknown-shortcode', where, { name, line }))
      const target = positional[0] ?? named.get('path')
      const isReference = (name === 'ref' || name === 'relref') && target !== undefined
      if (isReference) return { source, text: target, url: target }
      return { source, node: block({ id, blockType: 'shortcode', name, source }) }
    }
    for (const argument of made.dropped) {
      problems.push(hugoProblem('shortcode-argument', where, { name, argument, line }))
    }
    const { fields } = made.node
    if (fields.blockType === 'figure') {
      pictures.push({ id, url: fields.missingPath ?? '', alt: fields.alt ?? '', line })
    }
    return { source, node: made.node }
  }

  const addText = (plain: string) => {
    text += plain
    for (let count = linesIn(plain); count > 0; count -= 1) {
      line += 1
      lines.push(line)
    }
  }

  for (const stretch of readShortcodes(body)) {
    if (stretch.kind === 'text') addText(stretch.text)
    else if (stretch.kind === 'broken') {
      problems.push(hugoProblem('broken-shortcode', where, { reason: stretch.reason, line }))
      addText(body.slice(stretch.start, stretch.end))
    } else {
      const source = body.slice(stretch.start, stretch.end)
      text += islands.mark(
        stretch.kind === 'escaped' ? { source: stretch.text } : islandOf(stretch),
      )
      line += linesIn(source)
    }
  }
  return { text, lineOf: (marked) => lines[marked - 1] ?? line, problems, pictures }
}
