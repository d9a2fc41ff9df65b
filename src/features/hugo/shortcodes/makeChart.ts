import { block } from '../../../content/lexical/block.ts'
import { isChartKind } from '../../../kernel/chartKinds.ts'
import { isChartDay, readChartDay } from './chartDay.ts'
import type { MadeShortcode } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

const longestCaption = 500

/** Make the chart that a shortcode shows; one that names no chart, or no day, is kept as it is. */
export const makeChart = (
  rule: Extract<ShortcodeRule, { as: 'chart' }>,
  { take }: ShortcodeArguments,
  id: string,
): MadeShortcode => {
  const kind = take(rule.kind)
  if (!isChartKind(kind)) return incomplete('kind')
  const on = take(rule.on)
  if (on !== undefined && !isChartDay(on)) return incomplete('on')
  const caption = take(rule.caption)
  if (caption !== undefined && caption.length > longestCaption) return incomplete('caption')
  return {
    is: 'block',
    node: block({
      id,
      blockType: 'chart',
      kind,
      ...readChartDay(on),
      ...(caption ? { caption } : {}),
    }),
  }
}
