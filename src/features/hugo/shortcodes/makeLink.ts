import { linkUrl } from '../../../content/markdown/linkUrl.ts'
import type { MadeShortcode } from './madeShortcode.ts'
import { incomplete } from './madeShortcode.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

const place = /\{([^{}]*)\}/g

/** Fill one place of an address: `{0}`, `{id}`, `{id|0}`, or `{user|=i}` with what to take else. */
const fill = (choices: string, take: ShortcodeArguments['take']): string | undefined => {
  for (const choice of choices.split('|')) {
    if (choice.startsWith('=')) return choice.slice(1)
    const value = take(/^\d{1,2}$/.test(choice) ? Number(choice) : choice)
    if (value !== undefined) return value
  }
  return undefined
}

/** Make the link to what a shortcode shows from elsewhere, which readers can follow. */
export const makeLink = (
  rule: Extract<ShortcodeRule, { as: 'link' }>,
  { take }: ShortcodeArguments,
): MadeShortcode => {
  let missing: string | undefined
  const isWhole = /^\{[^{}]*\}$/.test(rule.url)
  const address = rule.url.replace(place, (_, choices: string) => {
    const value = fill(choices, take)
    if (value === undefined) missing ??= choices
    return isWhole ? (value ?? '') : encodeURIComponent(value ?? '')
  })
  const href = linkUrl(address)
  if (missing !== undefined || !href) return incomplete(missing ?? 'url')
  return { is: 'words', text: take(rule.text) ?? href, href }
}
