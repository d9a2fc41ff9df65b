import { escapeText } from './escapeText.ts'
import { escapeShortcodes } from './escapeShortcodes.ts'
import { lastOf } from './characters.ts'

const longestRun = (code: string): number =>
  Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length))

/**
 * Write code in a line; `before` is what stands before it.
 *
 * Next to a backtick Markdown would count both together, and Hugo would run what begins like a
 * shortcode: only HTML avoids that.
 */
export const codeSpan = (
  text: string,
  { before, html }: { before: string; html: boolean },
): string => {
  const { code, isBroken } = escapeShortcodes(text)
  const inHtml = isBroken || lastOf(before) === '`' || /\\+\|/.test(code)
  if (html && inHtml) return `<code>${escapeText(text).replaceAll('|', '&#124;')}</code>`
  const fence = '`'.repeat(longestRun(code) + 1)
  const isBlank = /^ *$/.test(code)
  const pads = /^`|`$/.test(code) || (!isBlank && /^ .* $/s.test(code))
  return pads ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`
}
