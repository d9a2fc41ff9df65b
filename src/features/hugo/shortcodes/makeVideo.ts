import { block } from '../../../content/lexical/block.ts'
import type { MadeShortcode } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

const ids = { youtube: /^[\w-]{11}$/, vimeo: /^\d{5,12}$/ } as const
const longestTitle = 200

/** Make the film that a shortcode shows. */
export const makeVideo = (
  rule: Extract<ShortcodeRule, { as: 'video' }>,
  { take, rest }: ShortcodeArguments,
  id: string,
): MadeShortcode => {
  const film = take(rule.id)
  if (film === undefined || !ids[rule.provider].test(film)) return incomplete('id')
  const start = Number(take(rule.start) ?? NaN)
  const title = take(rule.title)
  const more = title && title.length > longestTitle ? [`title="${title}"`] : []
  const options = [...more, ...rest()].join(' ')
  return {
    is: 'block',
    node: block({
      id,
      blockType: 'video',
      provider: rule.provider,
      videoId: film,
      ...(Number.isInteger(start) && start >= 0 ? { startSeconds: start } : {}),
      ...(title ? { title: title.slice(0, longestTitle).toWellFormed() } : {}),
      ...(options ? { options } : {}),
    }),
  }
}
