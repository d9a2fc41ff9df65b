import type { Locale } from '../../kernel/locale.ts'
import { defaultLocale } from '../../kernel/locale.ts'

const weightOf = (parameters: readonly string[]): number => {
  const found = parameters.map((one) => /^\s*q\s*=\s*([01](?:\.\d{1,3})?)\s*$/.exec(one)?.[1])
  const weight = found.find((one) => one !== undefined)
  return weight === undefined ? 1 : Number(weight)
}

/**
 * Choose a reader's language by their browser's `Accept-Language` (RFC 9110, section 12.5.4).
 *
 * Any Chinese is answered in Chinese, any English in English, everything else in the default.
 */
export const preferredLocale = (header: string | null): Locale => {
  const wishes = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';')
      return { tag: tag.trim().toLowerCase(), weight: weightOf(parameters) }
    })
    .filter(({ tag, weight }) => weight > 0 && /^(zh|en)(-|$)/.test(tag))
  const best = wishes.toSorted((one, other) => other.weight - one.weight)[0]
  if (!best) return defaultLocale
  return best.tag.startsWith('en') ? 'en' : 'zh-TW'
}
