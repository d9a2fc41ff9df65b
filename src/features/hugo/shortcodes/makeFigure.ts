import { block } from '../../../content/lexical/block.ts'
import { linkUrl } from '../../../content/markdown/linkUrl.ts'
import type { MadeShortcode } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

/**
 * Make the picture that a shortcode shows.
 *
 * Hugo sets title, caption and credit below it, in this order: together they are the caption.
 */
export const makeFigure = (
  rule: Extract<ShortcodeRule, { as: 'figure' }>,
  { take, rest }: ShortcodeArguments,
  id: string,
): MadeShortcode => {
  const src = take(rule.src)
  if (src === undefined) return incomplete('src')
  const alt = take(rule.alt)
  const title = take(rule.title)
  const words = [take(rule.caption), take(rule.credit)].filter(Boolean).join(' ')
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
