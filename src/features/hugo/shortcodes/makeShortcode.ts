import type { FlowNode } from '../../../content/lexical/nodes.ts'
import { paragraph } from '../../../content/lexical/paragraph.ts'
import { text } from '../../../content/lexical/text.ts'
import { calloutKinds } from './calloutKinds.ts'
import type { MadeShortcode, ShortcodeReport } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import { makeChart } from './makeChart.ts'
import { makeCode } from './makeCode.ts'
import { makeFigure } from './makeFigure.ts'
import { makeLink } from './makeLink.ts'
import { makeVideo } from './makeVideo.ts'
import type { Shortcode } from './readShortcodes.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'
import { wrapCallout } from './wrapCallout.ts'
import { wrapQuotation } from './wrapQuotation.ts'

const longest = { speaker: 120, role: 200 }

/** The words of an argument where they fit, else a paragraph of their own. */
const place = (
  words: string | undefined,
  limit: number,
): { fitting?: string; apart: FlowNode[] } => {
  if (words === undefined) return { apart: [] }
  return words.length <= limit
    ? { fitting: words, apart: [] }
    : { apart: [paragraph([text(words)])] }
}

/** Make of a shortcode what a rule says; `id` is that of the block. */
export const makeShortcode = (
  rule: ShortcodeRule,
  shortcode: Shortcode,
  given: ShortcodeArguments,
  id: string,
  report: ShortcodeReport,
): MadeShortcode => {
  const { take } = given
  switch (rule.as) {
    case 'figure':
      return makeFigure(rule, given, id, shortcode.name === 'figure' ? report : undefined)
    case 'video':
      return makeVideo(rule, given, id)
    case 'chart':
      return makeChart(rule, given, id)
    case 'code':
      return makeCode(rule, given, shortcode.inner, id)
    case 'link':
      return makeLink(rule, given)
    case 'drop':
      return { is: 'nothing' }
    case 'callout': {
      const inner = shortcode.inner ?? take(rule.text)
      if (inner === undefined) return incomplete('text')
      const named = take(rule.kindFrom, (value) => calloutKinds.has(value.toLowerCase()))
      const kind = calloutKinds.get(named?.toLowerCase() ?? '') ?? rule.kind
      const title = take(rule.title)
      const fields = { id, kind, ...(title ? { title } : {}) }
      return {
        is: 'around',
        inner,
        wrap: (content, report) => wrapCallout(fields, content, report),
      }
    }
    case 'quotation': {
      const inner = shortcode.inner ?? take(rule.text)
      if (inner === undefined) return incomplete('text')
      const speaker = place(take(rule.speaker), longest.speaker)
      const role = place(take(rule.role), longest.role)
      const fields = {
        id,
        ...(speaker.fitting ? { speaker: speaker.fitting } : {}),
        ...(role.fitting ? { role: role.fitting } : {}),
      }
      const apart = [...speaker.apart, ...role.apart]
      return {
        is: 'around',
        inner,
        wrap: (content, report) => [...wrapQuotation(fields, content, report), ...apart],
      }
    }
    case 'text': {
      const inner = take(rule.text) ?? shortcode.inner
      return inner === undefined ? incomplete('text') : { is: 'around', inner }
    }
  }
}
