import { block } from '../../../content/lexical/block.ts'
import { textFormat } from '../../../content/lexical/textFormat.ts'
import type { MadeShortcode } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

const longestLanguage = 40
const isInline = /(?:^|[\s,])hl_inline=true(?:[\s,]|$)/

/** Make the code that stands between the tags of a shortcode; in a line, where it says so. */
export const makeCode = (
  rule: Extract<ShortcodeRule, { as: 'code' }>,
  { take, rest }: ShortcodeArguments,
  inner: string | undefined,
  id: string,
): MadeShortcode => {
  const code = inner?.replace(/^[\r\n]+|[\r\n]+$/g, '') ?? ''
  if (code === '') return incomplete('code')
  const language = take(rule.language)
  const fits = language === undefined || language.length <= longestLanguage
  const options = [fits ? '' : language, take(rule.options) ?? '', ...rest()]
    .filter(Boolean)
    .join(' ')
  if (isInline.test(options)) return { is: 'words', text: code, format: textFormat.code }
  return {
    is: 'block',
    node: block({
      id,
      blockType: 'code',
      code,
      ...(language && fits ? { language } : {}),
      ...(options ? { options } : {}),
    }),
  }
}
