import { block } from '../../../content/lexical/block.ts'
import { linkUrl } from '../../../content/markdown/linkUrl.ts'
import { captionWords } from './captionWords.ts'
import type { MadeShortcode, ShortcodeReport } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

/**
 * Make the picture that a shortcode shows.
 *
 * Hugo sets title, caption and credit below it, in this order: together they are the caption.
 *
 * @param report for Hugo's own, whose caption is Markdown; a theme's is words alone.
 */
export const makeFigure = (
  rule: Extract<ShortcodeRule, { as: 'figure' }>,
  { take, rest }: ShortcodeArguments,
  id: string,
  report: ShortcodeReport | undefined,
): MadeShortcode => {
  const src = take(rule.src)
  if (src === undefined) return incomplete('src')
  const alt = take(rule.alt)
  const title = take(rule.title)
  const wordsOf = (text: string | undefined): string | undefined => {
    if (text === undefined || report === undefined) return text
    const { isFormatted, links, words: plain } = captionWords(text)
    if (isFormatted) report('caption-format', { links: links.join(' ') || '·' })
    return plain
  }
  const words = [wordsOf(take(rule.caption)), wordsOf(take(rule.credit))].filter(Boolean).join(' ')
  const caption = [title, words].filter(Boolean).join('\n')
  const link = linkUrl(take(rule.link) ?? '')
  const options = rest().join(' ')
  return {
    is: 'block',
    node: block({
      id,
      blockType: 'figure',
      missingPath: src,
      ...(alt ? { alt } : {}),
      ...(caption ? { caption } : {}),
      ...(link ? { link } : {}),
      ...(options ? { options } : {}),
    }),
  }
}
